package org.smallplaces.certificates;

import java.time.Instant;

import org.smallplaces.people.PersonId;

/** A certificate was issued to a person. */
public record CertificateIssued(CertificateId certificate, PersonId holder, Instant at) {}
