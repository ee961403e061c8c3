/** Every answer of the API that a test asks for is held against the description that the application itself serves. */
@NullMarked
package org.partnine.testing.contract;

import org.jspecify.annotations.NullMarked;
