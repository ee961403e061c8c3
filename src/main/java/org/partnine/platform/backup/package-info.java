/**
 * The register in one portable file: every table read in one snapshot, written back in one transaction. Independent of
 * PostgreSQL's major version and of where the server runs, so it is also the way from one to the next.
 *
 * <p>May import: the JDK, the PostgreSQL driver, Flyway, JSON; nothing of the register.
 */
@NullMarked
package org.partnine.platform.backup;

import org.jspecify.annotations.NullMarked;
