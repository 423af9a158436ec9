export { cultureFormat, cultureOf, minorUnits } from './culture-format';
export type { CultureFormat } from './culture-format';
export { dayIn, formatDay, formatMoment, formatMonth, machineTimeZone } from './days';
export type { DayStyle } from './days';
export { formatAmount, formatMoney, formatNumber, formatPercent, formatPlain, formatQuantity, formatUnitPrice } from './numbers';
export { parseDecimal } from './parse-decimal';
export type { ParsedDecimal } from './parse-decimal';
