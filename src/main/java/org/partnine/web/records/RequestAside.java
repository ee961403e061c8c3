package org.partnine.web.records;

import java.time.LocalDate;
import org.partnine.requests.RequestDossier;

/**
 * What the law says of a request.
 *
 * @param asOf the day up to which its periods are counted
 */
public record RequestAside(RequestDossier dossier, LocalDate asOf) {}
