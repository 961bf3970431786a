package uk.mandate.process;

import java.util.Set;

/** The engine's commands that only read models and decisions. */
final class ModelReads {
    static final Set<String> MODELS = EngineClasses.in(
            "cmd.",
            "GetDeployedProcessDefinitionCmd",
            "GetDeploymentBpmnModelInstanceCmd",
            "GetDeploymentProcessDiagramCmd",
            "GetDeploymentProcessDiagramLayoutCmd",
            "GetDeploymentProcessModelCmd",
            "GetDeploymentResourceCmd",
            "GetDeploymentResourceForIdCmd",
            "GetDeploymentResourceNamesCmd",
            "GetDeploymentResourcesCmd",
            "GetIdentityLinksForProcessDefinitionCmd",
            "GetProcessApplicationForDeploymentCmd",
            "GetStaticCalledProcessDefinitionCmd");

    static final Set<String> DECISIONS = EngineClasses.in(
            "dmn.cmd.",
            "GetDeploymentDecisionDefinitionCmd",
            "GetDeploymentDecisionDiagramCmd",
            "GetDeploymentDecisionModelCmd",
            "GetDeploymentDecisionRequirementsDefinitionCmd",
            "GetDeploymentDecisionRequirementsDiagramCmd",
            "GetDeploymentDecisionRequirementsModelCmd",
            "GetDeploymentDmnModelInstanceCmd");

    private ModelReads() {}
}
