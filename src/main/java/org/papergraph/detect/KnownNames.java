package org.papergraph.detect;

import java.util.Set;

/** Names and short forms so common in the field that a paper which uses one has hardly coined it. */
final class KnownNames {
    private static final Set<String> WORDS = NameWords
            .folded("""
                ai ml dl nlp cv rl irl marl drl hrl rlhf rlvr rlaif sft ppo dpo grpo sac ddpg td3 a3c a2c dqn trpo
                llm llms lm lms vlm vlms mllm lvlm vla vlas slm plm lmm cnn cnns dcnn convnet fcn rnn lstm bilstm
                gru gan gans wgan vae vaes vqvae gnn gcn gat mlp ffn dnn dnns ann snn snns svm svms knn pca ica lda
                nmf svd em gmm hmm hmms crf crfs mrf mdp mdps pomdp pomdps mcmc mcts mpc lqr pid slam vio lidar imu
                gps ros uav uavs ugv auv rgb rgbd hri hci gpu gpus cpu cpus tpu fpga api apis gui iot ar vr xr sgd
                adam kl iou map miou bleu rouge auc roc snr psnr ssim fid mse mae rmse mle ner pos srl smt nmt mt
                asr tts ocr vqa qa ir ie kg kgs kb rag cot nli nlu nlg amr sql json html xml url pdf bert roberta
                gpt chatgpt t5 bart llama qwen gemini claude deepseek mistral clip blip siglip dino dinov2 sam vit
                vits dit resnet vgg vgg16 alexnet googlenet inception densenet mobilenet unet yolo nerf nerfs 3dgs
                gs sdf imagenet coco cifar mnist voc kitti cityscapes glue superglue squad wikitext wordnet
                conceptnet wikipedia wikidata dbpedia freebase propbank framenet timit librispeech ucf101 kinetics
                mujoco atari pytorch tensorflow matlab python java android linux github huggingface arxiv openai
                google microsoft ibm amazon twitter reddit facebook youtube tiktok fmri mri ct eeg meg ecg emg pet
                dna rna 2d 3d 4d 1d 6d 6dof dof dofs sota ood id iid lora peft moe mha rope kv bpe tfidf sr sisr sfm
                re reid bn mfcc fft dct dft dwt sift hog surf orb ransac icp csp csps sat asp owl rdf sparql xai ntk
                ssl uda dg fl fgsm pgd pac erm ucb nas automl hpo rbm dbn bm gp kde lp ilp mip milp qp sdp bp bptt
                np icassp acl emnlp naacl neurips iclr icml cvpr iccv eccv aaai ijcai us usa eu uk covid english
                chinese german french japanese arabic hindi spanish bayesian gaussian markov euclidean riemannian
                hilbert lipschitz monte carlo internet transformer transformers mamba attention algorithm figure
                table section stable diffusion word2vec glove elmo xlnet fasttext ctr llava flux sora veo o1 r1 i2i
                t2i t2v i2v v2v nvs wm wms dlm dlms ode odes sde sdes pde pdes hpc cad sem bci nmpc cbf rrt prm dmp
                dmps gmms ddpm ldm cfg vos vis hoi fov bev nlos hdr ldr sar isp gr fps tflops""");
    private static final Set<String> PHRASES = Set.of("large language model", "vision language model",
            "gaussian process", "reinforcement learning", "deep learning", "machine learning", "neural network",
            "convolutional neural network", "recurrent neural network", "graph neural network",
            "generative adversarial network", "variational autoencoder", "markov decision process",
            "gaussian mixture model", "hidden markov model", "support vector machine", "random forest",
            "monte carlo", "monte carlo tree search", "markov chain monte carlo", "chain of thought",
            "natural language processing", "mixture of expert", "diffusion model", "deep neural network",
            "transformer", "principal component analysis", "gradient descent", "stochastic gradient descent",
            "conditional random field", "artificial intelligence", "markov random field", "language model",
            "foundation model", "world model", "multimodal large language model", "neural machine translation",
            "visual question answering", "spiking neural network", "retrieval augmented generation",
            "vision transformer", "model predictive control", "3d gaussian splatting", "gaussian splatting",
            "contrastive learning", "transfer learning",
            "knowledge distillation", "federated learning", "knowledge graph", "attention mechanism",
            "recurrent network", "convolutional network", "neural radiance field");

    private KnownNames() {}

    /** Whether a name is common: a word, perhaps with a version, or a phrase. Words joined by hyphens are a new one. */
    static boolean contains(NameRun run) {
        boolean all = true;
        for (int token = run.first(); token < run.end() && all; token++) {
            all = token > run.first() && isVersion(run.text(), token)
                    || WORDS.contains(run.text().form(token))
                            && (token == run.first() || !NameShape.isGlued(run.text(), token));
        }
        return all || PHRASES.contains(run.key());
    }

    private static boolean isVersion(TokenizedText text, int token) {
        int length = text.end(token) - text.start(token);
        return length < 4 && Character.isDigit(text.text().charAt(text.start(token)));
    }

    /** Whether a short form, singular or plural, or the long form it stands for is common. */
    static boolean contains(Coinage coinage) {
        String key = coinage.shortKey();
        return WORDS.contains(key) || key.endsWith("dof") || PHRASES.contains(coinage.longKey());
    }
}
