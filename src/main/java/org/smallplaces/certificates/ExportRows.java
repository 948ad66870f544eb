package org.smallplaces.certificates;

import java.time.Instant;
import java.util.List;

import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

import org.smallplaces.people.PersonId;
import org.smallplaces.places.PlaceId;

/** Exports as they are kept. */
interface ExportRows extends ListCrudRepository<ExportJob, ExportId> {

    List<ExportJob> findTop5ByRequestedByAndPlaceIdOrderByRequestedAtDesc(PersonId person, PlaceId place);

    /** Exports that nobody works on: new ones, and those whose server has not been heard of. */
    @Query("""
            select id from export_jobs
             where state = 'WAITING' or (state = 'RUNNING' and leased_until < :now)
             order by requested_at""")
    List<String> open(Instant now);

    /** Takes an export to work on; 1 for the one server that gets it, 0 for all others. */
    @Modifying
    @Query("""
            update export_jobs set state = 'RUNNING', leased_until = :until
             where id = :id and (state = 'WAITING' or (state = 'RUNNING' and leased_until < :now))""")
    int take(String id, Instant now, Instant until);

    /** Tells how far an export is and holds it for longer; 0 for a server that does not hold it any more. */
    @Modifying
    @Query("""
            update export_jobs set total = :total, done = :done, failed = :failed, leased_until = :until
             where id = :id and state = 'RUNNING' and leased_until = :held""")
    int tell(String id, int total, int done, int failed, Instant held, Instant until);

    /** Ends an export; 0 for a server that does not hold it any more. */
    @Modifying
    @Query("""
            update export_jobs set state = :state, finished_at = :now
             where id = :id and state = 'RUNNING' and leased_until = :held""")
    int end(String id, String state, Instant held, Instant now);

    int countByState(ExportJob.State state);

    List<ExportJob> findByFinishedAtBefore(Instant then);
}
