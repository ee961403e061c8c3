/**
 * Signing in, passkeys and second factors; one's own account, the keeping of all of them, and who sees closed records.
 *
 * <p>May import of the web: {@code frame}, {@code review}, {@code shown}.
 */
@NullMarked
package org.partnine.web.accounts;

import org.jspecify.annotations.NullMarked;
