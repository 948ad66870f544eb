package org.smallplaces.places;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.smallplaces.shell.Language;

/** The tree of local governments. */
@Service
@Transactional
public class Places {

    private final PlaceRows rows;

    Places(PlaceRows rows) {
        this.rows = rows;
    }

    @Transactional(readOnly = true)
    public Optional<Place> find(PlaceId id) {
        return rows.findById(id);
    }

    @Transactional(readOnly = true)
    public Optional<Place> withCode(String code) {
        return rows.findByCode(code);
    }

    /** A place and all below it, parents before their children. */
    @Transactional(readOnly = true)
    public List<Place> within(PlacePath path) {
        return rows.findByPathStartingWithOrderByPath(path.value());
    }

    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return rows.count() == 0;
    }

    /**
     * Founds a place below another, or at the top.
     *
     * @throws IllegalArgumentException when the code is no code or the name is blank
     */
    public Place found(@Nullable Place parent, String code, String kind, String name, Map<Language, String> names) {
        var path = parent == null ? PlacePath.top(code) : parent.path().child(code);
        var inLanguages = new HashMap<Language, Place.Name>();
        names.forEach((language, own) -> inLanguages.put(language, new Place.Name(own)));
        return rows.save(new Place(PlaceId.fresh(), null, code, path, kind, name, inLanguages));
    }
}
