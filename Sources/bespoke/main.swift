import BespokeTrainer
import BespokeZooKernels

runTrainer(
  "bespoke", bespoke_zoo_models(), defaultModel: "dcgan",
  hint: "a build with BESPOKE_ZOO=NAME,… in the environment, or all, compiles others of the zoo",
  commands: [Init.self])
