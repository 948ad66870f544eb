package org.smallplaces;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;

import org.smallplaces.certificates.CertificateId;
import org.smallplaces.certificates.CertificateNumber;
import org.smallplaces.certificates.ExportId;
import org.smallplaces.courses.CourseId;
import org.smallplaces.courses.ModuleId;
import org.smallplaces.learning.AttemptId;
import org.smallplaces.learning.EnrolmentId;
import org.smallplaces.learning.Works;
import org.smallplaces.people.EmailAddress;
import org.smallplaces.people.PersonId;
import org.smallplaces.people.PersonName;
import org.smallplaces.places.PlaceId;
import org.smallplaces.places.PlacePath;
import org.smallplaces.shell.Language;

/** Gathers how each value is kept as text. Ids are text too: MySQL's driver would write a bare UUID as a Java object. */
@Configuration(proxyBeanMethods = false)
class PersistenceConfiguration extends AbstractJdbcConfiguration {

    @Override
    protected List<?> userConverters() {
        return Stream.of(
                        text(PlaceId.class, PlaceId::toString, id -> new PlaceId(UUID.fromString(id))),
                        text(PersonId.class, PersonId::toString, id -> new PersonId(UUID.fromString(id))),
                        text(EnrolmentId.class, EnrolmentId::toString, id -> new EnrolmentId(UUID.fromString(id))),
                        text(AttemptId.class, AttemptId::toString, id -> new AttemptId(UUID.fromString(id))),
                        text(
                                CertificateId.class,
                                CertificateId::toString,
                                id -> new CertificateId(UUID.fromString(id))),
                        text(ExportId.class, ExportId::toString, id -> new ExportId(UUID.fromString(id))),
                        text(CertificateNumber.class, CertificateNumber::value, CertificateNumber::new),
                        text(PlacePath.class, PlacePath::value, PlacePath::new),
                        text(PersonName.class, PersonName::value, PersonName::new),
                        text(EmailAddress.class, EmailAddress::value, EmailAddress::new),
                        text(CourseId.class, CourseId::slug, CourseId::new),
                        text(ModuleId.class, ModuleId::slug, ModuleId::new),
                        text(Works.class, Works::codes, Works::read),
                        text(
                                Language.class,
                                Language::tag,
                                tag -> Language.of(tag).orElseThrow()))
                .flatMap(List::stream)
                .toList();
    }

    private static <T> List<GenericConverter> text(Class<T> type, Function<T, String> write, Function<String, T> read) {
        return List.of(new ToText<>(type, write), new FromText<>(type, read));
    }

    @WritingConverter
    private record ToText<T>(Class<T> type, Function<T, String> write) implements GenericConverter {
        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(type, String.class));
        }

        @Override
        public @Nullable Object convert(@Nullable Object value, TypeDescriptor from, TypeDescriptor to) {
            return value == null ? null : write.apply(Objects.requireNonNull(type.cast(value)));
        }
    }

    @ReadingConverter
    private record FromText<T>(Class<T> type, Function<String, T> read) implements GenericConverter {
        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(String.class, type));
        }

        @Override
        public @Nullable Object convert(@Nullable Object value, TypeDescriptor from, TypeDescriptor to) {
            return value == null ? null : read.apply(value.toString());
        }
    }
}
