package uk.mandate.organisation;

import java.time.LocalDate;
import java.util.List;

/** The facts behind R35: which capacities of section 5(1) of the Crime and Disorder Act 1998 have a body on record. */
public interface ResponsibleAuthorities {

    /** The bodies on record for this capacity on that day, by name; for section 5(2) and 5(3) too. */
    List<String> holding(Capacity capacity, LocalDate on);

    /** The capacities that no body holds on that day, in the order of the Act; empty where all are there. */
    List<Capacity> missing(LocalDate on);
}
