/**
 * The PostgreSQL server that comes with the product: unpacked, initialised, started, watched and stopped here.
 *
 * <p>Promises: what was acknowledged is on disk (fsync stays on); the server listens on the loopback address only and
 * asks for a password; it never outlives the application; one data directory serves one application at a time.
 *
 * <p>May import: the JDK, the PostgreSQL driver, the archive reader, the logging facade; nothing of Spring, nothing of the register.
 */
@NullMarked
package org.partnine.platform.postgres;

import org.jspecify.annotations.NullMarked;
