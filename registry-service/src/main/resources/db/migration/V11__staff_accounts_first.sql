-- A roster brings thousands of guardians at once: the accounts of staff and helpers do not wait behind them.
drop index account_due;
create index account_due on account ((holder = 'GUARDIAN'), due_at) where due_at is not null;
