-- What the rules ask the registers for besides: NULL is "not told", which is not the same as no.

ALTER TABLE member ADD COLUMN nik_tax_valid INTEGER;
ALTER TABLE member ADD COLUMN worked_months INTEGER;
ALTER TABLE card ADD COLUMN contributed_months INTEGER;
