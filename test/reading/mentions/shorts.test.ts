import { describe, expect, test } from 'vitest';
import { namesInField } from './spotting.ts';

describe('short forms', () => {
  test('a surname after the full name is the same person', () => {
    expect(namesInField('it', 'La ceo Ludovica Benzoni ha parlato. Poi Benzoni ha taciuto.')).toEqual([
      'Ludovica Benzoni = person:ludovica-benzoni',
      'Benzoni = person:ludovica-benzoni',
    ]);
  });

  test('the first words of a company after its full name are the same company', () => {
    expect(namesInField('en', 'Brindlewood Robotics builds arms. Analysts like Brindlewood.')).toEqual([
      'Brindlewood Robotics = company:brindlewood-robotics',
      'Brindlewood = company:brindlewood-robotics',
    ]);
  });

  test('an abbreviation in brackets stands for the name before it', () => {
    expect(namesInField('en', 'Grey Lake Capital (GLC) bought shares. On Monday GLC sold them.')).toContain(
      'GLC = company:grey-lake-capital',
    );
  });

  test('two people of one surname are told apart by their full names, and their surname alone is NOT marked', () => {
    const found = namesInField(
      'en',
      'Chief executive Jane Thaxby met chairman Paul Thaxby. Later Thaxby left.',
    );
    expect(found).toEqual(['Jane Thaxby = person:jane-thaxby', 'Paul Thaxby = person:paul-thaxby']);
  });

  test('brother and sister share the surname that is written once', () => {
    expect(namesInField('en', 'It was founded by Dario and Daniela Amodei.')).toEqual([
      'Dario = person:dario-amodei',
      'Daniela Amodei = person:daniela-amodei',
    ]);
  });

  test('a known surname needs what it belongs to', () => {
    expect(namesInField('en', 'OpenAI is growing, Altman said.')).toContain('Altman = person:sam-altman');
    expect(namesInField('en', 'The tenor Altman sang.')).not.toContain('Altman = person:sam-altman');
  });
});
