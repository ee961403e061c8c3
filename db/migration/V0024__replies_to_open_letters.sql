-- The State's answer to the open letter of the Assembly's Bureau: the law counts two weeks for it, and the record how many came.
alter table reply add column letter_key text;
comment on column reply.letter_key is 'Open letter of the Bureau it answers: a step of kind F2';
alter table reply drop constraint reply_to_one_thing;
alter table reply add constraint reply_to_one_thing check (num_nonnulls(finding_key, visit_key, letter_key) = 1);
call refers_to('reply', 'letter_key', 'proceeding_event');
create index reply_letter on reply (letter_key);
