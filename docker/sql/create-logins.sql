-- The owner migrates and loads; the application reads and writes and can do nothing else.
-- Run as a superuser of your PostgreSQL server (15 to 18), with two passwords of your own:
--   psql -v owner_password=... -v app_password=... -f create-logins.sql
create role part_nine_owner login nosuperuser nobypassrls password :'owner_password';
create role part_nine_app login nosuperuser nobypassrls password :'app_password';
create database part_nine owner part_nine_owner encoding 'UTF8' template template0;
revoke all on database part_nine from public;
grant connect on database part_nine to part_nine_app;
