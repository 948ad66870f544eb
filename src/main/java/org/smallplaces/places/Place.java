package org.smallplaces.places;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

import org.smallplaces.shell.Language;

/**
 * A local government: a town, a region, or the country that they make up.
 *
 * @param code short and lasting, as registers use it; lower-case letters, digits and hyphens
 * @param name what it is called in the first place
 * @param names what it is called in other languages
 */
@Table("places")
public record Place(
        @Id PlaceId id,
        @Version @Nullable Integer version,
        String code,
        PlacePath path,
        String kind,
        String name,

        @MappedCollection(idColumn = "place_id", keyColumn = "language")
        Map<Language, Name> names) {

    /** A name in another language. */
    @Table("place_names")
    public record Name(String name) {}

    public Place {
        names = Map.copyOf(names);
        if (name.isBlank()) throw new IllegalArgumentException("A place needs a name: " + code);
    }

    /** What the place is called in a language. */
    public String name(Language language) {
        var own = names.get(language);
        return own == null ? name : own.name();
    }
}
