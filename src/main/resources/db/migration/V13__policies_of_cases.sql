-- A case's clocks are counted by the policy that it started under, so no case names one that is not kept here.

alter table strategies add constraint strategies_policy_is_kept
    foreign key (policy_id, policy_number) references policies (id, version);
