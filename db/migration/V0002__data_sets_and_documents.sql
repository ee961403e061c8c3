create table data_set (
  id bigint generated always as identity,
  name text not null,
  as_of date not null,
  checksum text not null,
  loaded_at timestamptz not null,
  added integer not null,
  changed integer not null,
  retired integer not null,
  constraint data_set_pkey primary key (id)
);
comment on table data_set is 'Each load of a data set of reference facts; the newest is the one in use';
comment on column data_set.id is 'The load';
comment on column data_set.name is 'Name in its datapackage.json';
comment on column data_set.as_of is 'Day up to which the data set was checked, from its datapackage.json';
comment on column data_set.checksum is 'SHA-256 over all its files: the same data set is not loaded twice';
comment on column data_set.loaded_at is 'When it was loaded; recorded_at of the rows it brought';
comment on column data_set.added is 'Number of facts it brought that were not held before';
comment on column data_set.changed is 'Number of facts it corrected';
comment on column data_set.retired is 'Number of facts it no longer holds';
grant select on data_set to ${app_role};

create table document (
  like history_columns including identity including defaults including constraints including comments,
  type text not null,
  symbol text not null,
  original text not null,
  title text,
  dated_on partial_date,
  dated_earliest date generated always as (first_possible_day(dated_on)) stored,
  dated_latest date generated always as (last_possible_day(dated_on)) stored,
  link text,
  archive_link text,
  language text,
  status text not null default 'PUBLIC',
  checked_on date,
  like level_columns including defaults including constraints including comments,
  constraint document_type_is_known check (type in (
    'ICC_SITUATION', 'ICC_CASE', 'ICC_RECORD', 'ICC_REGULATION46', 'ASP', 'UN_SC_RES', 'UN_SC_OP', 'UN_SC_OTHER',
    'UN_GA_RES', 'UN_GA_DOC', 'UN_CONF', 'UN_HRC', 'UN_DEPOSITARY', 'UNTS', 'LEGAL_TOOLS', 'TRIBUNAL_CASE',
    'STATUTE', 'RULE', 'REGULATION', 'EU_ACT', 'AU_DECISION', 'OTHER')),
  constraint document_status_is_known check (status in ('PUBLIC', 'REDACTED', 'CONFIDENTIAL_KNOWN_TO_EXIST'))
);
call keep_history('document', '${app_role}');
call guard_by_level('document');
create unique index document_open_symbol on document (type, symbol) where superseded_at is null;
comment on table document is 'A citable text: court record, resolution, notification, treaty. Key: type and symbol';
comment on column document.type is 'Kind of citation; closed list of org.partnine.documents.CitationType, and OTHER';
comment on column document.symbol is 'Canonical form, unique per type: S/RES/1593 (2005), ICC-02/05-01/09-302';
comment on column document.original is 'The symbol as first met, before it was normalised';
comment on column document.title is 'Title in our words, where one is known';
comment on column document.dated_on is 'Date of the document, possibly partial; null: unknown';
comment on column document.dated_earliest is 'First day that dated_on can mean';
comment on column document.dated_latest is 'Last day that dated_on can mean';
comment on column document.link is 'Where it can be read';
comment on column document.archive_link is 'An archived copy of it';
comment on column document.language is 'BCP 47 tag; null: unknown';
comment on column document.status is 'PUBLIC, REDACTED, or CONFIDENTIAL_KNOWN_TO_EXIST (only that it exists is public; its content is never kept)';
comment on column document.checked_on is 'Day on which someone last looked at it';

create table source_mention (
  id bigint generated always as identity,
  fact_table text not null,
  fact_id bigint not null,
  fact_column text not null,
  document_id bigint not null,
  pinpoint text,
  like level_columns including defaults including constraints including comments,
  constraint source_mention_pkey primary key (id),
  constraint source_mention_document_fkey foreign key (document_id) references document (id),
  constraint source_mention_once unique nulls not distinct (fact_table, fact_id, fact_column, document_id, pinpoint)
);
call guard_by_level('source_mention');
create index source_mention_document on source_mention (document_id);
comment on table source_mention is 'Documents whose symbols were recognised in the words of a fact';
comment on column source_mention.id is 'The mention';
comment on column source_mention.fact_table is 'Table of the fact';
comment on column source_mention.fact_id is 'Version of the fact, by its id';
comment on column source_mention.fact_column is 'Column that mentions the document: source, note, summary, document ...';
comment on column source_mention.document_id is 'The document mentioned';
comment on column source_mention.pinpoint is 'Place in the document, if the words name one: OP2, art. 17(3)';
grant select, insert on source_mention to ${app_role};
