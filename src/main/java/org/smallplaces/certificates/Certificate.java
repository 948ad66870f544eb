package org.smallplaces.certificates;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

import org.smallplaces.courses.CourseId;
import org.smallplaces.learning.EnrolmentId;
import org.smallplaces.people.PersonId;
import org.smallplaces.places.PlaceId;
import org.smallplaces.places.PlacePath;
import org.smallplaces.shell.Language;

/**
 * A certificate of completion: what was true on its day, whatever is renamed later.
 *
 * @param revision the revision of the course that was completed
 * @param hours learning time
 * @param validUntil the last day on which it holds
 * @param words the names of place and course in each language of that day
 */
@Table("certificates")
public record Certificate(
        @Id CertificateId id,
        @Version @Nullable Integer version,
        CertificateNumber number,
        EnrolmentId enrolmentId,
        PersonId personId,
        String holder,
        PlaceId placeId,
        PlacePath placePath,
        CourseId course,
        int revision,
        BigDecimal hours,
        LocalDate completedOn,
        LocalDate validUntil,
        Instant issuedAt,

        @MappedCollection(idColumn = "certificate_id", keyColumn = "language")
        Map<Language, Words> words) {

    /** The names of place and course in one language. */
    @Table("certificate_words")
    public record Words(String place, String courseTitle) {}

    public Certificate {
        words = Map.copyOf(words);
        if (words.isEmpty()) throw new IllegalArgumentException("A certificate without words");
    }

    /** The names in a language, or in English where they were not kept in that one. */
    public Words words(Language language) {
        var own = words.get(language);
        if (own != null) return own;
        var english = words.get(Language.EN);
        return english != null ? english : words.values().iterator().next();
    }

    public boolean isValidOn(LocalDate day) {
        return !day.isAfter(validUntil);
    }

    /** What is printed on it in a language. */
    CertificateSheet sheet(Language language, URI verifyAddress) {
        var said = words(language);
        return new CertificateSheet(
                number,
                holder,
                said.place(),
                said.courseTitle(),
                revision,
                hours,
                completedOn,
                validUntil,
                language,
                verifyAddress);
    }
}
