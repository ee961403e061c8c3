/**
 * A real PostgreSQL for tests: one server per test JVM, one database per test class.
 *
 * <ul>
 *   <li>Plain test: {@code static final TestDatabase DB = TestDatabase.fresh();} gives a database of the test's own
 *       with all migrations applied, cloned from a template in some 30 ms; {@code DB.asApplication()} and
 *       {@code DB.asOwner()} are {@code JdbcClient}s, {@code DB.application()} and {@code DB.owner()} data sources.
 *   <li>With facts in it: {@code TestDatabase.fresh(new Seed("reference", (owner, application) -> load(owner)))}; what
 *       the seed loads is loaded once per JVM and name, then cloned.
 *   <li>Spring test: {@code @SpringBootTest @OnTestDatabase} runs the application on a database of the context's own;
 *       {@code @OnTestDatabase(seed = ReferenceData.class)} on one with that {@code SeedSource}'s facts. Classes with
 *       equal settings share context and database: add {@code @DirtiesContext} to a class that writes.
 * </ul>
 *
 * <p>The server keeps nothing on disk that must survive (fsync off) and stops with the JVM.
 */
@NullMarked
package org.partnine.testing;

import org.jspecify.annotations.NullMarked;
