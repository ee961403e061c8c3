package org.partnine.obligations;

import java.util.List;
import org.partnine.law.Answer;
import org.partnine.law.Form;

/**
 * What the law answers about one form of cooperation.
 *
 * @param answers one for each situation asked about, in their order
 */
public record OwedForm(Form form, List<Answer> answers) {}
