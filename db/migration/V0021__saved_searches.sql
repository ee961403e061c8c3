-- Searches and filtered lists that a reader keeps under a name, for that reader alone.

create table saved_search (
  key text not null,
  account_key text not null,
  name text not null,
  address text not null,
  made_at timestamptz not null,
  constraint saved_search_pkey primary key (key),
  constraint saved_search_account_fkey foreign key (account_key) references account,
  constraint saved_search_name unique (account_key, name),
  constraint saved_search_name_is_given check (btrim(name) <> '' and length(name) <= 200),
  constraint saved_search_stays_here check (address ~ '^/[^/\\]' and length(address) <= 2000)
);
comment on table saved_search is 'A search or a filtered list that its owner wants to come back to';
comment on column saved_search.key is 'Opaque random identifier';
comment on column saved_search.account_key is 'Whose it is; nobody else sees it';
comment on column saved_search.name is 'What its owner calls it';
comment on column saved_search.address is 'Path and parameters of the page';
comment on column saved_search.made_at is 'When it was saved';
alter table saved_search enable row level security;
create policy saved_search_of_its_owner on saved_search
  using (account_key = reader_account()) with check (account_key = reader_account());
grant select, insert, update, delete on saved_search to ${app_role};
