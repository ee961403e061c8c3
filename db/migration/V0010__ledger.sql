-- What changed and by whom: entries, sealed in batches into Merkle trees whose roots are chained; identifiers; tokens.

create table ledger_batch (
  ledger text not null,
  number bigint not null,
  first_position bigint not null,
  size integer not null,
  root bytea not null,
  chained bytea not null,
  sealed_at timestamptz not null,
  constraint ledger_batch_pkey primary key (ledger, number),
  constraint ledger_batch_ledger_is_known check (ledger in ('PUBLIC', 'REST')),
  constraint ledger_batch_holds_entries check (size > 0),
  constraint ledger_batch_first_position unique (ledger, first_position)
);
comment on table ledger_batch is 'A sealed batch of entries: RFC 6962 tree over them, its root chained to the batch before';
comment on column ledger_batch.ledger is 'PUBLIC: changes to what everyone may see. REST: all others; two chains, so that neither betrays the other''s size';
comment on column ledger_batch.number is 'From 1, without a gap, in each ledger';
comment on column ledger_batch.first_position is 'Position of its first entry; positions count from 0';
comment on column ledger_batch.size is 'Number of entries';
comment on column ledger_batch.root is 'Merkle tree head over the entries (RFC 6962, SHA-256)';
comment on column ledger_batch.chained is 'SHA-256 over the former batch''s value and this batch''s number, first position, size, root and instant';
comment on column ledger_batch.sealed_at is 'When it was sealed';

create table ledger_entry (
  id bigint generated always as identity,
  ledger text not null,
  entry text not null,
  action text not null,
  register text not null,
  key text not null,
  row_id bigint not null,
  former_row_id bigint,
  content_hash bytea,
  leaf bytea not null,
  actor text not null,
  reason text,
  at timestamptz not null,
  position bigint,
  constraint ledger_entry_pkey primary key (id),
  constraint ledger_entry_entry unique (entry),
  constraint ledger_entry_ledger_is_known check (ledger in ('PUBLIC', 'REST')),
  constraint ledger_entry_action_is_known check (action in ('CREATED', 'CORRECTED', 'RETRACTED')),
  constraint ledger_entry_content_unless_retracted check ((action = 'RETRACTED') = (content_hash is null)),
  constraint ledger_entry_former_unless_created check ((action = 'CREATED') = (former_row_id is null)),
  constraint ledger_entry_position unique (ledger, position)
);
comment on table ledger_entry is 'One change of one record, written in the transaction that made it';
comment on column ledger_entry.id is 'Order of writing; never shown, for it counts what a reader may not see';
comment on column ledger_entry.ledger is 'PUBLIC or REST, by the level of the row';
comment on column ledger_entry.entry is 'The entry''s name, random';
comment on column ledger_entry.action is 'CREATED: first version. CORRECTED: a version that supersedes. RETRACTED: closed without successor';
comment on column ledger_entry.register is 'Table of the record';
comment on column ledger_entry.key is 'Key of the record';
comment on column ledger_entry.row_id is 'The version written; of a retraction, the version closed';
comment on column ledger_entry.former_row_id is 'The version closed by this change';
comment on column ledger_entry.content_hash is 'SHA-256 of the canonical JSON (RFC 8785) of the row''s cells that hold a value, without id, superseded_at, superseded_by and generated columns; null for a retraction. A column added later must be nullable, or old rows would no longer be what was sealed';
comment on column ledger_entry.leaf is 'RFC 6962 leaf hash of the canonical JSON of the entry: action, actor, at, content, entry, key, reason, register';
comment on column ledger_entry.actor is 'Who made the change';
comment on column ledger_entry.reason is 'Why, in the words of who made it';
comment on column ledger_entry.at is 'Instant of the change: recorded_at of the new version, superseded_at of the former';
comment on column ledger_entry.position is 'Place in its ledger, given when sealed, from 0 without a gap; null: not sealed yet';
create index ledger_entry_unsealed on ledger_entry (id) where position is null;
create index ledger_entry_record on ledger_entry (register, key);
create index ledger_entry_former on ledger_entry (register, former_row_id) where former_row_id is not null;
alter table ledger_entry enable row level security;
create policy ledger_entry_by_ledger on ledger_entry
  using (ledger = 'PUBLIC' or current_setting('part_nine.all_ledgers', true) = 'on');
alter table ledger_batch enable row level security;
create policy ledger_batch_by_ledger on ledger_batch
  using (ledger = 'PUBLIC' or current_setting('part_nine.all_ledgers', true) = 'on');

create function seal_only_once() returns trigger language plpgsql as $$
begin
  if tg_op <> 'UPDATE' or old.position is not null or (to_jsonb(old) - 'position') is distinct from (to_jsonb(new) - 'position') then
    raise exception 'entries of the ledger are never changed' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger ledger_entry_refuse_rewriting before update or delete on ledger_entry for each row execute function seal_only_once();
create function refuse_any_change() returns trigger language plpgsql as $$
begin
  raise exception '% is never changed', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger ledger_batch_refuse_rewriting before update or delete on ledger_batch for each row execute function refuse_any_change();
grant select, insert, update (position) on ledger_entry to ${app_role};
grant select, insert on ledger_batch to ${app_role};

-- Writing over REST --------------------------------------------------------------------------

create table given_answer (
  actor text not null,
  idempotency_key text not null,
  request_hash bytea not null,
  status integer not null,
  register text,
  key text,
  body text not null,
  given_at timestamptz not null default now(),
  constraint given_answer_pkey primary key (actor, idempotency_key)
);
comment on table given_answer is 'Answers to POST requests by Idempotency-Key: the same request again gets the same answer, once';
comment on column given_answer.actor is 'Who asked';
comment on column given_answer.idempotency_key is 'As sent';
comment on column given_answer.request_hash is 'SHA-256 of method, path and body: the same key with another request is refused';
comment on column given_answer.status is 'HTTP status of the answer';
comment on column given_answer.register is 'Register of the record made or changed';
comment on column given_answer.key is 'Its key';
comment on column given_answer.body is 'The answer';
comment on column given_answer.given_at is 'When';
grant select, insert on given_answer to ${app_role};

create table access_token (
  name text not null,
  hash bytea not null,
  made_at timestamptz not null default now(),
  constraint access_token_pkey primary key (name)
);
comment on table access_token is 'Tokens that open the writing side: only their hashes are kept';
comment on column access_token.name is 'Who holds it; the actor in the ledger';
comment on column access_token.hash is 'SHA-256 of the token';
comment on column access_token.made_at is 'When it was made';
grant select, insert on access_token to ${app_role};
