alter table node add column grade integer not null default 7;
