import { expect, it } from 'vitest';
import { CaptureSchema } from '../../core/capture';
import { EvaluationSchema } from '../../core/evaluation';
import { RuleSetDocumentSchema } from '../../core/rule-set';
import { LATER_CAPTURE, SAMPLE_CAPTURE, SAMPLE_EVALUATION } from './sample';
import { SAMPLE_RULES } from './sample-rules';

it('what screens are tested with are records that the product itself would accept', () => {
  expect(CaptureSchema.parse(SAMPLE_CAPTURE)).toEqual(SAMPLE_CAPTURE);
  expect(CaptureSchema.parse(LATER_CAPTURE)).toEqual(LATER_CAPTURE);
  expect(EvaluationSchema.parse(SAMPLE_EVALUATION)).toEqual(SAMPLE_EVALUATION);
  expect(RuleSetDocumentSchema.parse(SAMPLE_RULES)).toEqual(SAMPLE_RULES);
});
