package org.smallplaces.places;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.ListCrudRepository;

/** Places as they are kept. */
interface PlaceRows extends ListCrudRepository<Place, PlaceId> {

    Optional<Place> findByCode(String code);

    List<Place> findByPathStartingWithOrderByPath(String path);
}
