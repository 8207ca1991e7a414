import BespokeTrainer
import BespokeZooKernels

runTrainer("bespoke", bespoke_zoo_models(), defaultModel: "dcgan", commands: [Init.self])
