package org.partnine.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Runs the Spring context of the test class on a fresh {@link TestDatabase} with its two logins. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
public @interface OnTestDatabase {

    Class<? extends SeedSource> seed() default SeedSource.Nothing.class;
}
