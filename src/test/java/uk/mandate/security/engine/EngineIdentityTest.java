package uk.mandate.security.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import uk.mandate.process.EngineActs;
import uk.mandate.testing.MandateTest;
import uk.mandate.testing.SignedIn;

@MandateTest
class EngineIdentityTest {
    private static final String ENGINE = "/camunda/api/engine/engine/default";

    @Autowired
    IdentityService identity;

    @Autowired
    AuthorizationService authorizations;

    @Autowired
    Environment environment;

    @Test
    void peopleAreCalledByTheirOffice() {
        var profile =
                SignedIn.as(environment, "democratic.services").json(ENGINE + "/user/democratic.services/profile");

        assertThat(profile.get("firstName").asText() + " "
                        + profile.get("lastName").asText())
                .isEqualTo("Democratic services");
        assertThat(identity.createUserQuery().list())
                .allSatisfy(user -> assertThat((user.getFirstName() + user.getLastName()).strip())
                        .isNotEmpty()
                        .doesNotContain("null"));
    }

    @Test
    void theEngineKnowsTheOrganisationsGroups() {
        assertThat(identity.createGroupQuery().groupMember("police.officer").list())
                .extracting(Group::getId)
                .contains("police-officer", "authority-police", "officers")
                .doesNotContain("governance", Groups.CAMUNDA_ADMIN);
        assertThat(identity.createUserQuery().memberOfGroup("governance").list())
                .extracting(User::getId)
                .containsExactly("democratic.services", "democratic.services.second", "monitoring.officer");
        assertThat(identity.createGroupQuery().groupMember("auditor").list())
                .extracting(Group::getId)
                .doesNotContain("officers");
    }

    @Test
    void questionsAreAnsweredAsByADatabase() {
        assertThat(identity.createUserQuery().userId("leader").count()).isOne();
        assertThat(identity.createUserQuery().userId("no.such.person").singleResult())
                .isNull();
        assertThat(identity.createUserQuery().userIdIn("leader", "auditor").list())
                .hasSize(2);
        assertThat(identity.createUserQuery().userFirstNameLike("democratic%").count())
                .isEqualTo(2);
        assertThat(identity.createUserQuery().listPage(1, 2)).hasSize(2);
        assertThat(identity.createGroupQuery().groupId("leader").singleResult().getName())
                .isEqualTo("Leader of the Council");
        assertThat(identity.createGroupQuery().groupNameLike("%police%").count())
                .isEqualTo(2);
        assertThat(identity.createTenantQuery().count()).isZero();
    }

    /** Were the group empty, the vendor's set-up page would make anybody an administrator (CVE-2026-77226). */
    @Test
    void theVendorsAdministratorIsSomebodyWhoCannotSignIn() {
        assertThat(identity.createUserQuery()
                        .memberOfGroup(Groups.CAMUNDA_ADMIN)
                        .count())
                .isOne();
        assertThat(EngineActs.call(() -> identity.checkPassword("nobody", ""))).isFalse();
        assertThat(SignedIn.stranger(environment)
                        .signIn("nobody", MandateTest.PASSWORD)
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void noPasswordEverMatchesInTheEngine() {
        assertThat(EngineActs.call(() -> identity.checkPassword("leader", MandateTest.PASSWORD)))
                .isFalse();
    }

    @Test
    void theEngineChangesNoPeople() {
        assertThat(identity.isReadOnly()).isTrue();
        assertThatThrownBy(() -> EngineActs.call(() -> identity.newUser("evil")))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> EngineActs.run(() -> identity.createMembership("leader", Groups.CAMUNDA_ADMIN)))
                .isInstanceOf(UnsupportedOperationException.class);
        var leader = SignedIn.as(environment, "leader");
        assertThat(leader.sendJson(
                                "PUT",
                                ENGINE + "/user/leader/credentials",
                                Map.of(
                                        "password",
                                        "another-password",
                                        "authenticatedUserPassword",
                                        MandateTest.PASSWORD))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void onlyGroupsAreGrantedAnythingAndNobodyTheTasksOfAProcess() {
        var grants = authorizations.createAuthorizationQuery().list();

        assertThat(grants).isNotEmpty();
        assertThat(grants.stream()
                        .filter(grant -> grant.getResourceType() != Resources.TASK.resourceType())
                        .toList())
                .allSatisfy(grant -> {
                    assertThat(grant.getAuthorizationType()).isEqualTo(Authorization.AUTH_TYPE_GRANT);
                    assertThat(grant.getUserId()).isNull();
                    assertThat(grant.getGroupId()).isIn("officers", "governance", "administrator");
                });
        assertThat(authorizations
                        .createAuthorizationQuery()
                        .resourceType(Resources.PROCESS_DEFINITION)
                        .list())
                .hasSize(3)
                .allSatisfy(
                        grant -> assertThat(Arrays.asList(grant.getPermissions(ProcessDefinitionPermissions.values())))
                                .doesNotContainAnyElementsOf(List.of(
                                        ProcessDefinitionPermissions.READ_TASK,
                                        ProcessDefinitionPermissions.TASK_WORK,
                                        ProcessDefinitionPermissions.TASK_ASSIGN,
                                        ProcessDefinitionPermissions.UPDATE_TASK,
                                        ProcessDefinitionPermissions.ALL)));
    }
}
