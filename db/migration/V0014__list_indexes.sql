-- Lists: what is open, by day and key, newest first, as a whole and by what they are mostly filtered by. The expressions
-- are those of the lists' queries, word for word, or they would not be used; and a case, not coalesce, because under
-- row-level security PostgreSQL asks no index about a coalesce.

create procedure list_by(fact_table text, day_column text, filter text) language plpgsql as $$
begin
  execute format('create index %1$I on %2$I (%3$s (case when %4$I is null then ''0001-01-01''::date else %4$I end) desc, key collate "C" desc) where superseded_at is null',
    fact_table || '_list_' || coalesce(filter, 'all'), fact_table, coalesce(quote_ident(filter) || ',', ''), day_column);
end $$;
comment on procedure list_by is 'An index for the open rows of a table of facts in the order of its list, for one filter or for none';

call list_by('cooperation_request', 'transmitted_earliest', null);
call list_by('cooperation_request', 'transmitted_earliest', 'situation_key');
call list_by('cooperation_request', 'transmitted_earliest', 'person_key');
call list_by('cooperation_request', 'transmitted_earliest', 'addressee');
call list_by('cooperation_request', 'transmitted_earliest', 'form');
call list_by('cooperation_request', 'transmitted_earliest', 'nature');

call list_by('request_event', 'happened_earliest', null);
call list_by('request_event', 'happened_earliest', 'kind');
call list_by('request_event', 'happened_earliest', 'actor');

call list_by('plea', 'raised_earliest', null);
call list_by('plea', 'raised_earliest', 'state_code');
call list_by('plea', 'raised_earliest', 'ground');

call list_by('visit', 'first_day_earliest', null);
call list_by('visit', 'first_day_earliest', 'person_key');
call list_by('visit', 'first_day_earliest', 'state_code');
call list_by('visit', 'first_day_earliest', 'outcome');

call list_by('finding', 'decided_on', null);
call list_by('finding', 'decided_on', 'situation_key');
call list_by('finding', 'decided_on', 'person_key');
call list_by('finding', 'decided_on', 'state_code');
call list_by('finding', 'decided_on', 'outcome');

call list_by('proceeding_event', 'happened_earliest', null);
call list_by('proceeding_event', 'happened_earliest', 'kind');

-- Natural keys find a record too, and most of what is asked for by one is asked for by a key that is none.
create index cooperation_request_document on cooperation_request (document) where superseded_at is null;
create index finding_decision_number on finding (decision_number) where superseded_at is null;
