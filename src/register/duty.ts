import type { RegisterDuty } from '../core/register';

/**
 * Whether a register must be kept (Art. 30(5) GDPR): not only when fewer than 250 persons work there and none of the three
 * exceptions holds. What is not known counts as needed, which is what the AP calls nearly always the case.
 */
export function needsRegister(duty: RegisterDuty): boolean {
  const { fewerThan250, notOccasional, riskToPersons, specialCategories } = duty;
  const exempt =
    fewerThan250 === 'yes' && [notOccasional, riskToPersons, specialCategories].every((answer) => answer === 'no');
  return !exempt;
}
