/**
 * Signing in, passkeys and second factors; one's own account, and the keeping of all of them.
 *
 * <p>May import of the web: {@code frame}, {@code review}.
 */
@NullMarked
package org.partnine.web.accounts;

import org.jspecify.annotations.NullMarked;
