package org.smallplaces.people;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.security.test.context.support.WithSecurityContext;

/** A test runs signed in: as the person with this address, or else as a learner whom nobody has met before. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Documented
@WithSecurityContext(factory = AsPersonContext.class)
public @interface AsPerson {

    /** The e-mail address of an account; empty for somebody new. */
    String value() default "";
}
