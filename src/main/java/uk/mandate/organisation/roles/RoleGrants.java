package uk.mandate.organisation.roles;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;
import uk.mandate.organisation.Role;

/** The roles granted, those of the past too. */
interface RoleGrants extends Repository<RoleGrant, UUID> {
    RoleGrant saveAndFlush(RoleGrant grant);

    Optional<RoleGrant> findById(UUID id);

    List<RoleGrant> findByRoleAndPerson(Role role, String person);

    List<RoleGrant> findByPerson(String person);

    /** Every grant of the role, held until the change is done, so that two ends at once cannot both leave "another one". */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<RoleGrant> findByRoleOrderById(Role role);
}
