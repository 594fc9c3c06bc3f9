import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AgencyReference } from '../resolvers/Agency.ts';
import type { SeenFeedback } from '../domain/feedback/viewing.ts';
import type { SeenEntry } from '../resolvers/feedback/FeedbackEntry.ts';
import type { FiguresRow } from '../domain/feedback/figures.ts';
import type { FeedbackKind as FeedbackKindModel } from '../domain/feedback/rules.ts';
import type { ProcedureReference } from '../resolvers/Procedure.ts';
import type { Feedback as FeedbackModel } from '../domain/feedback/feedback.ts';
import type { DossierReference } from '../resolvers/Dossier.ts';
import type { LocalText as LocalTextModel, RatingScale as RatingScaleModel } from '../domain/rating-scale.ts';
import type { Rating as RatingModel } from '../domain/rating.ts';
import type { RatingSummary as RatingSummaryModel } from '../domain/rating-summary.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A moment: ISO 8601 with time zone, e.g. `2026-11-22T01:30:00.000Z`. */
  DateTime: { input: Date; output: Date; }
};

/** Accepting. */
export type AcceptFeedbackInput = {
  /** The feedback. */
  readonly feedbackId: Scalars['ID']['input'];
  /** What it is about: a kind of the profile. Not for questions. */
  readonly kind?: InputMaybe<Scalars['String']['input']>;
  /** Who works on it. Null: the signed-in officer. */
  readonly officerId?: InputMaybe<Scalars['ID']['input']>;
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** The version that was read. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** An agency, as `accounts` knows it. */
export type Agency = {
  readonly __typename?: 'Agency';
  /** Permanent and opaque. */
  readonly id: Scalars['ID']['output'];
  /** What people think of its service. Null where the profile does not publish it and the reader may not see ratings. */
  readonly ratingSummary?: Maybe<RatingSummary>;
};

/** Approving. */
export type ApproveFeedbackAnswerInput = {
  /** The feedback. */
  readonly feedbackId: Scalars['ID']['input'];
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** The version that was read. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** One aspect rated. */
export type AspectRating = {
  readonly __typename?: 'AspectRating';
  /** The aspect in the profile: convenience, punctuality, attitude. */
  readonly aspect: Scalars['String']['output'];
  /** Value on the scale. */
  readonly value: Scalars['String']['output'];
};

/** A rating of one aspect. */
export type AspectRatingInput = {
  /** The aspect in the profile. */
  readonly aspect: Scalars['String']['input'];
  /** Value on the scale. */
  readonly value: Scalars['String']['input'];
};

/** Giving to an officer. */
export type AssignFeedbackInput = {
  /** The feedback. */
  readonly feedbackId: Scalars['ID']['input'];
  /** The officer's post. */
  readonly officerId: Scalars['ID']['input'];
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** The version that was read. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** Not accepting. */
export type DeclineFeedbackInput = {
  /** The feedback. */
  readonly feedbackId: Scalars['ID']['input'];
  /** What to add. At most 2,000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Ground of the profile. */
  readonly reason: Scalars['String']['input'];
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** The version that was read. */
  readonly seenVersion: Scalars['Int']['input'];
};

/** A dossier, as `dossiers` knows it. */
export type Dossier = {
  readonly __typename?: 'Dossier';
  /** Whether the reader may rate it now: the applicant, once, after the result was returned. */
  readonly canRate: Scalars['Boolean']['output'];
  /** Permanent and opaque. */
  readonly id: Scalars['ID']['output'];
  /** The applicant's rating. Null while not given, or for those who may not see it. */
  readonly rating?: Maybe<Rating>;
};

/** The answer. */
export type DraftFeedbackAnswerInput = {
  /** The feedback. */
  readonly feedbackId: Scalars['ID']['input'];
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** The version that was read. */
  readonly seenVersion: Scalars['Int']['input'];
  /** Whether it goes to the leader now. */
  readonly submit: Scalars['Boolean']['input'];
  /** The answer. At most 20,000 characters. */
  readonly text: Scalars['String']['input'];
};

/** A feedback that came another way. */
export type EnterFeedbackInput = {
  /** The agency it came to. */
  readonly agencyId: Scalars['ID']['input'];
  /** When it reached the agency. */
  readonly arrivedAt: Scalars['DateTime']['input'];
  /** Faithfully, as it was written or said: at most 5,000 characters (NĐ 20/2008 Đ7). */
  readonly body: Scalars['String']['input'];
  /** How it came. */
  readonly channel: FeedbackChannel;
  /** Code of the dossier that it concerns. */
  readonly dossierCode?: InputMaybe<Scalars['String']['input']>;
  /** What it is about. Null to leave it to who classifies. */
  readonly kind?: InputMaybe<Scalars['String']['input']>;
  /** The procedure that it concerns. */
  readonly procedureId?: InputMaybe<Scalars['ID']['input']>;
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** Who sent it. */
  readonly sender: FeedbackSenderInput;
  /** Feedback or question. */
  readonly sort: FeedbackSort;
  /** In short: at most 200 characters. */
  readonly title: Scalars['String']['input'];
};

/** A feedback or petition (phản ánh, kiến nghị; ), or a question (hỏi đáp; ). Seen by its sender, the officers of the agency that has it, and supervisors. */
export type Feedback = {
  readonly __typename?: 'Feedback';
  /** What the reader may do with it now. */
  readonly acts: ReadonlyArray<FeedbackAct>;
  /** The agency that has to answer. Null when it cannot be read. */
  readonly agency?: Maybe<Agency>;
  /** Its name. */
  readonly agencyName: LocalText;
  /** The answer that was given. Null before. */
  readonly answer?: Maybe<Scalars['String']['output']>;
  /** When it reached the agency, by whatever way. */
  readonly arrivedAt: Scalars['DateTime']['output'];
  /** The officer who works on it. Null while nobody does, or for its sender. */
  readonly assignee?: Maybe<Officer>;
  /** In full, as the sender put it. */
  readonly body: Scalars['String']['output'];
  /** How it came. */
  readonly channel: FeedbackChannel;
  /** When it was answered, passed on or turned away. Null before. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the sender looks it up by, e.g. `PA-261122-7KQ4M2`. */
  readonly code: Scalars['String']['output'];
  /** Why it was not accepted. Null unless it was not. */
  readonly decline?: Maybe<FeedbackDecline>;
  /** The dossier that it concerns. Null where it concerns none. */
  readonly dossier?: Maybe<Dossier>;
  /** Code of that dossier. Null where none, or not accepted yet. */
  readonly dossierCode?: Maybe<Scalars['String']['output']>;
  /** The answer being written. Null for its sender, and where none is. */
  readonly draft?: Maybe<Scalars['String']['output']>;
  /** By when it has to be answered (DL24 Đ21.4). Null while the clock stands still. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** How that date was reckoned, step by step. */
  readonly dueDateSteps: ReadonlyArray<FeedbackDueStep>;
  /** When it was entered here. */
  readonly enteredAt: Scalars['DateTime']['output'];
  /** Whether it was entered after that. */
  readonly enteredLate: Scalars['Boolean']['output'];
  /** By when it had to be entered (DL24 Đ21.3). */
  readonly entryDueAt: Scalars['DateTime']['output'];
  /** What happened to it, oldest first; for its sender without names of officers and inner steps. */
  readonly history: ReadonlyArray<FeedbackEntry>;
  /** Permanent and opaque. */
  readonly id: Scalars['ID']['output'];
  /** What it is about (NĐ 20/2008 Đ5). Null for questions and while not classified. */
  readonly kind?: Maybe<FeedbackKind>;
  /** By when the next thing has to be done: classify, answer, publish. Null where nothing is left, while the sender is awaited, and for its sender. */
  readonly nextDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it is, or was closed, past that date. Null while the clock stands still. */
  readonly overdue?: Maybe<Scalars['Boolean']['output']>;
  /** The procedure that it concerns. Null where it concerns none. */
  readonly procedure?: Maybe<Procedure>;
  /** Name of that procedure. Null where none. */
  readonly procedureName?: Maybe<Scalars['String']['output']>;
  /** What is published of it. Null where nothing. */
  readonly publication?: Maybe<Publication>;
  /** By when the answer has to be published. Null before it was answered. */
  readonly publishDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Number in the agency's register of the year, e.g. `12/2026` (NĐ 20/2008 Đ9). Null for its sender. */
  readonly registerNumber?: Maybe<Scalars['String']['output']>;
  /** What the sender was asked, and what they said, oldest first. */
  readonly requests: ReadonlyArray<FeedbackRequest>;
  /** What the sender thinks of the answer. Null while not said. */
  readonly satisfaction?: Maybe<FeedbackSatisfaction>;
  /** Who sent it. Null for readers who need not know. */
  readonly sender?: Maybe<FeedbackSender>;
  /** Why the leader sent the draft back. Null where they did not, and for its sender. */
  readonly sentBackFor?: Maybe<Scalars['String']['output']>;
  /** Feedback or question. */
  readonly sort: FeedbackSort;
  /** Where it stands. */
  readonly state: FeedbackState;
  /** In short, as the sender put it. */
  readonly title: Scalars['String']['output'];
  /** Where it was passed on to. Null unless it was. */
  readonly transfer?: Maybe<FeedbackTransfer>;
  /** Grows by one with each act; passed back as `seenVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** What can be done with a feedback. */
export type FeedbackAct =
  /** Accept it for handling. */
  | 'ACCEPT'
  /** Approve the answer and give it. */
  | 'APPROVE'
  /** Ask the sender for more. */
  | 'ASK_SENDER'
  /** Give it to an officer. */
  | 'ASSIGN'
  /** Not accept it. */
  | 'DECLINE'
  /** Write the answer. */
  | 'DRAFT_ANSWER'
  /** Enter it in the register. */
  | 'ENTER'
  /** Publish it without personal data. */
  | 'PUBLISH'
  /** Say whether the answer satisfies. */
  | 'RATE'
  /** Send the draft back to the officer. */
  | 'SEND_BACK'
  /** Say what the sender was asked for. */
  | 'SUPPLY'
  /** Pass it on. */
  | 'TRANSFER'
  /** Take it back from the public. */
  | 'UNPUBLISH';

/** Answer of these mutations: the feedback as it is then, or why not. */
export type FeedbackActResult = FeedbackActSuccess | Refusal;

/** The act was done. */
export type FeedbackActSuccess = {
  readonly __typename?: 'FeedbackActSuccess';
  /** The feedback. */
  readonly feedback: Feedback;
};

/** Ways in which feedback comes (profile: feedback.channels). */
export type FeedbackChannel =
  /** The hotline. */
  | 'HOTLINE'
  /** A letter or a visit. */
  | 'LETTER'
  /** The agency's mailbox. */
  | 'MAIL'
  /** The National Portal. */
  | 'NATIONAL_PORTAL'
  /** The section “Phản ánh, kiến nghị” of the portal. */
  | 'PORTAL'
  /** Public post. */
  | 'POST'
  /** The section “Hỏi đáp” of the portal. */
  | 'QUESTIONS';

/** What can be chosen when feedback is sent and handled, by the profile in force. */
export type FeedbackChoices = {
  readonly __typename?: 'FeedbackChoices';
  /** Working time to answer: quantity and unit, e.g. 13 and `WORKING_DAY`. */
  readonly answerWithin: FeedbackLimit;
  /** Ways in which it may come. */
  readonly channels: ReadonlyArray<FeedbackChannel>;
  /** What it can be about. */
  readonly kinds: ReadonlyArray<FeedbackKind>;
  /** Grounds on which it is not accepted. */
  readonly refusals: ReadonlyArray<FeedbackRefusalGround>;
};

/** A page of feedback. */
export type FeedbackConnection = {
  readonly __typename?: 'FeedbackConnection';
  /** The feedback. */
  readonly nodes: ReadonlyArray<Feedback>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** Why a feedback was not accepted. */
export type FeedbackDecline = {
  readonly __typename?: 'FeedbackDecline';
  /** What to do instead. */
  readonly guidance: LocalText;
  /** The ground. */
  readonly label: LocalText;
  /** What the officer added. Null where nothing. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Code of the ground in the profile. */
  readonly reason: Scalars['String']['output'];
};

/** One step of how a due date was reckoned. */
export type FeedbackDueStep = {
  readonly __typename?: 'FeedbackDueStep';
  /** Until when it reaches. Null while the clock stands still. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** The clause. Null where none says so. */
  readonly basis?: Maybe<Scalars['String']['output']>;
  /** What was counted. */
  readonly text: LocalText;
};

/** One thing that happened. */
export type FeedbackEntry = {
  readonly __typename?: 'FeedbackEntry';
  /** What. */
  readonly act: FeedbackAct;
  /** Who. Null for the sender's view of what officers did. */
  readonly actorName?: Maybe<Scalars['String']['output']>;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** What was said with it. Null where nothing, or not for this reader. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Number in the history, from 1. */
  readonly number: Scalars['Int']['output'];
  /** State after it. */
  readonly state: FeedbackState;
};

/** One row of the feedback report (law: TT 01/2020, II.05). Received = notAccepted + transferred + processed + inProcess. */
export type FeedbackFigures = {
  readonly __typename?: 'FeedbackFigures';
  /** Of these about conduct of officials (hành vi hành chính). */
  readonly aboutBehaviour: Scalars['Int']['output'];
  /** Of these about rules (quy định hành chính). */
  readonly aboutRules: Scalars['Int']['output'];
  /** The agency. Null for the sum. */
  readonly agency?: Maybe<Agency>;
  /** Its name. Null for the sum. */
  readonly agencyName?: Maybe<LocalText>;
  /** Carried over from before the period. */
  readonly carriedOver: Scalars['Int']['output'];
  /** Of those received in the period, entered later than allowed (DL24 Đ21.3). */
  readonly enteredLate: Scalars['Int']['output'];
  /** New in the period. */
  readonly fresh: Scalars['Int']['output'];
  /** Still open at the end of the period. */
  readonly inProcess: Scalars['Int']['output'];
  /** Of these past their due date. */
  readonly inProcessOverdue: Scalars['Int']['output'];
  /** Not accepted by the end of the period. */
  readonly notAccepted: Scalars['Int']['output'];
  /** Answered. */
  readonly processed: Scalars['Int']['output'];
  /** Of these answered in time. */
  readonly processedOnTime: Scalars['Int']['output'];
  /** Answers published by the end of the period. */
  readonly published: Scalars['Int']['output'];
  /** Senders who said anything of the answer. */
  readonly rated: Scalars['Int']['output'];
  /** Both together. */
  readonly received: Scalars['Int']['output'];
  /** Senders who said that the answer satisfies them. */
  readonly satisfied: Scalars['Int']['output'];
  /** Passed on to bodies outside. */
  readonly transferred: Scalars['Int']['output'];
  /** Of these not classified yet. */
  readonly unclassified: Scalars['Int']['output'];
};

/** How much lies in a heap. */
export type FeedbackInboxCount = {
  readonly __typename?: 'FeedbackInboxCount';
  /** How much of it is past its date. */
  readonly overdue: Scalars['Int']['output'];
  /** The heap. */
  readonly queue: FeedbackQueue;
  /** How much. */
  readonly total: Scalars['Int']['output'];
};

/** Which part of the inbox. */
export type FeedbackInboxFilter = {
  /** Only what is given to the signed-in officer. */
  readonly mine?: InputMaybe<Scalars['Boolean']['input']>;
  /** One heap only. */
  readonly queue?: InputMaybe<FeedbackQueue>;
};

/** A choice of the profile. */
export type FeedbackKind = {
  readonly __typename?: 'FeedbackKind';
  /** Its code, e.g. `CONDUCT`. */
  readonly code: Scalars['String']['output'];
  /** Its name. */
  readonly label: LocalText;
};

/** A time limit of the profile. */
export type FeedbackLimit = {
  readonly __typename?: 'FeedbackLimit';
  /** How many. */
  readonly quantity: Scalars['Float']['output'];
  /** Of what: `WORKING_DAY` or `HOUR`. */
  readonly unit: Scalars['String']['output'];
};

/** Heaps of work with feedback, in the order of the process. */
export type FeedbackQueue =
  /** To be approved. */
  | 'APPROVE'
  /** To be classified: accepted, passed on or turned away. */
  | 'CLASSIFY'
  /** To be answered. */
  | 'HANDLE'
  /** Answered, to be published. */
  | 'PUBLISH'
  /** Waiting for the sender. */
  | 'WAIT';

/** A ground on which feedback is not accepted. */
export type FeedbackRefusalGround = {
  readonly __typename?: 'FeedbackRefusalGround';
  /** Its code. */
  readonly code: Scalars['String']['output'];
  /** What the sender is told to do instead. */
  readonly guidance: LocalText;
  /** Its name. */
  readonly label: LocalText;
};

/** Something the sender was asked. */
export type FeedbackRequest = {
  readonly __typename?: 'FeedbackRequest';
  /** What the sender said. Null until then. */
  readonly answer?: Maybe<Scalars['String']['output']>;
  /** When they said it. */
  readonly answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** When. */
  readonly askedAt: Scalars['DateTime']['output'];
  /** What was asked. */
  readonly question: Scalars['String']['output'];
};

/** Whether the answer satisfied its sender. */
export type FeedbackSatisfaction = {
  readonly __typename?: 'FeedbackSatisfaction';
  /** What they wrote. Null where nothing. */
  readonly comment?: Maybe<Scalars['String']['output']>;
  /** When. */
  readonly ratedAt: Scalars['DateTime']['output'];
  /** Satisfied or not. */
  readonly satisfied: Scalars['Boolean']['output'];
};

/** Who sent a feedback and how to reach them. */
export type FeedbackSender = {
  readonly __typename?: 'FeedbackSender';
  /** Address. Null where not known. */
  readonly address?: Maybe<Scalars['String']['output']>;
  /** E-mail. Null where not known. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Name of the person or organisation. */
  readonly name: Scalars['String']['output'];
  /** Phone, digits only. Null where not known. */
  readonly phone?: Maybe<Scalars['String']['output']>;
};

/** Who sends. */
export type FeedbackSenderInput = {
  /** Address. */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** E-mail. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Name of the person or organisation. */
  readonly name: Scalars['String']['input'];
  /** Phone. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
};

/** Two things that are asked and answered alike. */
export type FeedbackSort =
  /** Phản ánh, kiến nghị. */
  | 'FEEDBACK'
  /** Câu hỏi (mục Hỏi đáp). */
  | 'QUESTION';

/** States of a feedback. */
export type FeedbackState =
  /** Answered. */
  | 'ANSWERED'
  /** An answer waits for the leader. */
  | 'AWAITING_APPROVAL'
  /** The sender was asked for more; the clock stands still. */
  | 'AWAITING_SENDER'
  /** Accepted for handling; somebody works on it. */
  | 'IN_PROGRESS'
  /** Not accepted. */
  | 'NOT_ACCEPTED'
  /** Entered in the register, to be classified. */
  | 'RECEIVED'
  /** Passed on to a body outside this system. */
  | 'TRANSFERRED';

/** An act that comes with a text. */
export type FeedbackTextInput = {
  /** The feedback. */
  readonly feedbackId: Scalars['ID']['input'];
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** The version that was read. */
  readonly seenVersion: Scalars['Int']['input'];
  /** What is asked, or why. At most 2,000 characters. */
  readonly text: Scalars['String']['input'];
};

/** Where a feedback was passed on to. */
export type FeedbackTransfer = {
  readonly __typename?: 'FeedbackTransfer';
  /** The body. */
  readonly body: Scalars['String']['output'];
  /** Why. */
  readonly note: Scalars['String']['output'];
};

/** A text that people read. */
export type LocalText = {
  readonly __typename?: 'LocalText';
  /** English; null where nobody has written it. */
  readonly en?: Maybe<Scalars['String']['output']>;
  /** Vietnamese, always there. */
  readonly vi: Scalars['String']['output'];
};

/** Something personal that was found. */
export type MaskedText = {
  readonly __typename?: 'MaskedText';
  /** What kind of thing. */
  readonly kind: PersonalDataKind;
  /** What stood there. */
  readonly text: Scalars['String']['output'];
};

/** What can be done. Each answers with a success or a Refusal. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Accept it for handling and say what it is about. For holders of `feedback.answer`. */
  readonly acceptFeedback: FeedbackActResult;
  /** Approve the answer: it goes to the sender. For holders of `feedback.approve`. */
  readonly approveFeedbackAnswer: FeedbackActResult;
  /** Ask the sender for more; the clock stands still until they answer. For holders of `feedback.answer`. */
  readonly askFeedbackSender: FeedbackActResult;
  /** Give it to an officer of the agency. For holders of `feedback.assign`. */
  readonly assignFeedback: FeedbackActResult;
  /** Not accept it, with a ground; complaints and denunciations are led to where they belong. For holders of `feedback.answer`. */
  readonly declineFeedback: FeedbackActResult;
  /** Write the answer and, where told, submit it for approval. For the officer who has it. */
  readonly draftFeedbackAnswer: FeedbackActResult;
  /** Enter a feedback that came another way, with the moment it arrived (DL24 Đ21.3). For holders of `feedback.enter`. */
  readonly enterFeedback: FeedbackActResult;
  /** Publish it in a wording without personal data, or change that wording. For holders of `feedback.publish`. */
  readonly publishFeedback: FeedbackActResult;
  /** Rate the service of one returned dossier, once. For its applicant. */
  readonly rateDossier: RateDossierResult;
  /** Say whether the answer satisfies, once. For its sender. */
  readonly rateFeedbackAnswer: FeedbackActResult;
  /** Send the draft back with a reason. For holders of `feedback.approve`. */
  readonly sendBackFeedbackAnswer: FeedbackActResult;
  /** Send a feedback or a question from the portal. For signed-in people and visitors. */
  readonly sendFeedback: FeedbackActResult;
  /** Say what was asked for: its sender, or an officer to whom they told it. */
  readonly supplyFeedback: FeedbackActResult;
  /** Pass it on to an agency of the province, which has it from then on, or to a body outside. For holders of `feedback.answer`. */
  readonly transferFeedback: FeedbackActResult;
  /** Take it back from the public, or decide that it does not go there, with a reason. For holders of `feedback.publish`. */
  readonly unpublishFeedback: FeedbackActResult;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationAcceptFeedbackArgs = {
  input: AcceptFeedbackInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationApproveFeedbackAnswerArgs = {
  input: ApproveFeedbackAnswerInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationAskFeedbackSenderArgs = {
  input: FeedbackTextInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationAssignFeedbackArgs = {
  input: AssignFeedbackInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationDeclineFeedbackArgs = {
  input: DeclineFeedbackInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationDraftFeedbackAnswerArgs = {
  input: DraftFeedbackAnswerInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationEnterFeedbackArgs = {
  input: EnterFeedbackInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationPublishFeedbackArgs = {
  input: PublishFeedbackInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationRateDossierArgs = {
  input: RateDossierInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationRateFeedbackAnswerArgs = {
  input: RateFeedbackAnswerInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationSendBackFeedbackAnswerArgs = {
  input: FeedbackTextInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationSendFeedbackArgs = {
  input: SendFeedbackInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationSupplyFeedbackArgs = {
  input: SupplyFeedbackInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationTransferFeedbackArgs = {
  input: TransferFeedbackInput;
};


/** What can be done. Each answers with a success or a Refusal. */
export type MutationUnpublishFeedbackArgs = {
  input: FeedbackTextInput;
};

/** A person's post, as `accounts` knows it. */
export type Officer = {
  readonly __typename?: 'Officer';
  /** Permanent and opaque; a new post is a new officer. */
  readonly id: Scalars['ID']['output'];
};

/** Where a page of a list ends. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Pass as `after` for the next page. Null when the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more rows follow. */
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** Kinds of personal data that the check finds. */
export type PersonalDataKind =
  /** Number of a bank account or card. */
  | 'ACCOUNT_NUMBER'
  /** The sender's address. */
  | 'ADDRESS'
  /** E-mail address. */
  | 'EMAIL'
  /** Identification number: 9 or 12 digits. */
  | 'ID_NUMBER'
  /** The sender's name. */
  | 'NAME'
  /** Telephone number. */
  | 'PHONE';

/** A procedure, as `procedures` knows it. */
export type Procedure = {
  readonly __typename?: 'Procedure';
  /** Permanent and opaque. */
  readonly id: Scalars['ID']['output'];
  /** Published questions about it with their answers, newest first (hỏi đáp, R-40.2). */
  readonly questions: PublicationConnection;
  /** What people think of it. Null where the profile does not publish it and the reader may not see ratings. */
  readonly ratingSummary?: Maybe<RatingSummary>;
};


/** A procedure, as `procedures` knows it. */
export type ProcedureQuestionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What is published of a feedback or question: no personal data in it (NĐ 20/2008 Đ19). */
export type Publication = {
  readonly __typename?: 'Publication';
  /** Who answered. Null when it cannot be read. */
  readonly agency?: Maybe<Agency>;
  /** Its name. */
  readonly agencyName: LocalText;
  /** The answer. */
  readonly answer: Scalars['String']['output'];
  /** When it was answered. */
  readonly answeredAt: Scalars['DateTime']['output'];
  /** Permanent and opaque; the id of the feedback. */
  readonly id: Scalars['ID']['output'];
  /** What it is about. Null for questions. */
  readonly kind?: Maybe<FeedbackKind>;
  /** The procedure that it concerns. Null where it concerns none. */
  readonly procedure?: Maybe<Procedure>;
  /** Name of that procedure. Null where none. */
  readonly procedureName?: Maybe<Scalars['String']['output']>;
  /** When it was published. */
  readonly publishedAt: Scalars['DateTime']['output'];
  /** What was asked or reported. */
  readonly question: Scalars['String']['output'];
  /** Feedback or question. */
  readonly sort: FeedbackSort;
  /** In short. */
  readonly title: Scalars['String']['output'];
};

/** A page of what is published. */
export type PublicationConnection = {
  readonly __typename?: 'PublicationConnection';
  /** Newest first. */
  readonly nodes: ReadonlyArray<Publication>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** Which publications. */
export type PublicationFilter = {
  /** Of one agency. */
  readonly agencyId?: InputMaybe<Scalars['ID']['input']>;
  /** About one procedure. */
  readonly procedureId?: InputMaybe<Scalars['ID']['input']>;
  /** Words or beginnings of words, with or without diacritics. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Feedback or questions only. */
  readonly sort?: InputMaybe<FeedbackSort>;
};

/** A wording with personal data taken out, to start from. */
export type PublicationProposal = {
  readonly __typename?: 'PublicationProposal';
  /** The answer. */
  readonly answer: Scalars['String']['output'];
  /** What was taken out, e.g. names and phones. */
  readonly masked: ReadonlyArray<MaskedText>;
  /** What was asked or reported. */
  readonly question: Scalars['String']['output'];
  /** In short. */
  readonly title: Scalars['String']['output'];
};

/** What is published. */
export type PublishFeedbackInput = {
  /** The answer, without personal data. */
  readonly answer: Scalars['String']['input'];
  /** The feedback. */
  readonly feedbackId: Scalars['ID']['input'];
  /** What was asked or reported, without personal data. */
  readonly question: Scalars['String']['input'];
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** The version that was read. */
  readonly seenVersion: Scalars['Int']['input'];
  /** In short. */
  readonly title: Scalars['String']['input'];
};

/** What can be read. */
export type Query = {
  readonly __typename?: 'Query';
  /** One feedback. Null when there is none or it is not the reader's to see. */
  readonly feedback?: Maybe<Feedback>;
  /** What can be chosen, by the profile in force. */
  readonly feedbackChoices: FeedbackChoices;
  /** The feedback report: a row for each agency, the sum first. For supervisors; leaders see their agency. `to` is exclusive. */
  readonly feedbackFigures: ReadonlyArray<FeedbackFigures>;
  /** Open feedback of the signed-in officer's agencies, by the date of what is to be done next. */
  readonly feedbackInbox: FeedbackConnection;
  /** How much lies in that inbox, by heap. */
  readonly feedbackInboxCounts: ReadonlyArray<FeedbackInboxCount>;
  /** The register book of an agency, newest first (NĐ 20/2008 Đ9). For its officers and for supervisors. */
  readonly feedbackRegister: FeedbackConnection;
  /** A feedback by its code and the last four digits of its sender's phone, for visitors. Null when they do not match. */
  readonly lookUpFeedback?: Maybe<Feedback>;
  /** One's own feedback and questions, newest first. */
  readonly myFeedback: FeedbackConnection;
  /** One published answer. Null when there is none. Public. */
  readonly publication?: Maybe<Publication>;
  /** A first wording to publish, with personal data taken out. For holders of `feedback.publish`. Null when it is not the reader's to publish. */
  readonly publicationProposal?: Maybe<PublicationProposal>;
  /** Published answers, newest first. Public. */
  readonly publications: PublicationConnection;
  /** What applicants said of an agency, newest first, without their names. For its officers and for supervisors. */
  readonly ratingComments: RatingCommentConnection;
  /** The scale to rate on. */
  readonly ratingScale: RatingScale;
  /** Ratings in sum, for one agency or procedure where given. Null where the profile does not publish them (`rating.published`) and the reader may not see ratings. */
  readonly ratingSummary?: Maybe<RatingSummary>;
};


/** What can be read. */
export type QueryFeedbackArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. */
export type QueryFeedbackFiguresArgs = {
  from: Scalars['DateTime']['input'];
  to: Scalars['DateTime']['input'];
};


/** What can be read. */
export type QueryFeedbackInboxArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FeedbackInboxFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read. */
export type QueryFeedbackRegisterArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  agencyId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<FeedbackSort>;
};


/** What can be read. */
export type QueryLookUpFeedbackArgs = {
  code: Scalars['String']['input'];
  phoneDigits: Scalars['String']['input'];
};


/** What can be read. */
export type QueryMyFeedbackArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<FeedbackSort>;
};


/** What can be read. */
export type QueryPublicationArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. */
export type QueryPublicationProposalArgs = {
  feedbackId: Scalars['ID']['input'];
};


/** What can be read. */
export type QueryPublicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PublicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read. */
export type QueryRatingCommentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  agencyId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  unsatisfiedOnly?: InputMaybe<Scalars['Boolean']['input']>;
};


/** What can be read. */
export type QueryRatingSummaryArgs = {
  agencyId?: InputMaybe<Scalars['ID']['input']>;
  procedureId?: InputMaybe<Scalars['ID']['input']>;
};

/** A rating. */
export type RateDossierInput = {
  /** Aspects; each at most once. */
  readonly aspects?: InputMaybe<ReadonlyArray<AspectRatingInput>>;
  /** At most 2,000 characters. */
  readonly comment?: InputMaybe<Scalars['String']['input']>;
  /** The dossier. */
  readonly dossierId: Scalars['ID']['input'];
  /** Value on the profile's scale. */
  readonly overall: Scalars['String']['input'];
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
};

/** Answer of this mutation: the success, or why not. */
export type RateDossierResult = RateDossierSuccess | Refusal;

/** The rating stands. */
export type RateDossierSuccess = {
  readonly __typename?: 'RateDossierSuccess';
  /** The rating. */
  readonly rating: Rating;
};

/** Whether the answer satisfies. */
export type RateFeedbackAnswerInput = {
  /** At most 2,000 characters. */
  readonly comment?: InputMaybe<Scalars['String']['input']>;
  /** The feedback. */
  readonly feedbackId: Scalars['ID']['input'];
  /** For visitors: last four digits of the sender's phone. */
  readonly phoneDigits?: InputMaybe<Scalars['String']['input']>;
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** Satisfied or not. */
  readonly satisfied: Scalars['Boolean']['input'];
};

/** An applicant's satisfaction with one returned dossier (DN19 Đ14). */
export type Rating = {
  readonly __typename?: 'Rating';
  /** Values of the aspects, on the same scale. */
  readonly aspects: ReadonlyArray<AspectRating>;
  /** What the applicant wrote. Null where nothing. */
  readonly comment?: Maybe<Scalars['String']['output']>;
  /** The dossier. */
  readonly dossier: Dossier;
  /** When. */
  readonly givenAt: Scalars['DateTime']['output'];
  /** Permanent and opaque. */
  readonly id: Scalars['ID']['output'];
  /** Value on the profile's scale, e.g. `VERY_SATISFIED`. */
  readonly overall: Scalars['String']['output'];
};

/** A choice of the scale. */
export type RatingChoice = {
  readonly __typename?: 'RatingChoice';
  /** Its name. */
  readonly label: LocalText;
  /** Value or aspect. */
  readonly value: Scalars['String']['output'];
};

/** One rating as officers read it: what was said, not who said it. */
export type RatingComment = {
  readonly __typename?: 'RatingComment';
  /** What was written. Null where nothing. */
  readonly comment?: Maybe<Scalars['String']['output']>;
  /** When. */
  readonly givenAt: Scalars['DateTime']['output'];
  /** Permanent and opaque. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly label: LocalText;
  /** Value on the scale. */
  readonly overall: Scalars['String']['output'];
  /** The procedure. Null when it cannot be read. */
  readonly procedure?: Maybe<Procedure>;
  /** Whether it counts as satisfied. */
  readonly satisfied: Scalars['Boolean']['output'];
};

/** A page of ratings as officers read them. */
export type RatingCommentConnection = {
  readonly __typename?: 'RatingCommentConnection';
  /** The ratings, newest first. */
  readonly nodes: ReadonlyArray<RatingComment>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** How many gave each value. */
export type RatingCount = {
  readonly __typename?: 'RatingCount';
  /** How many ratings. */
  readonly count: Scalars['Int']['output'];
  /** Its name. */
  readonly label: LocalText;
  /** Value on the scale. */
  readonly value: Scalars['String']['output'];
};

/** The scale of the profile in force. */
export type RatingScale = {
  readonly __typename?: 'RatingScale';
  /** Aspects asked after the overall value. */
  readonly aspects: ReadonlyArray<RatingChoice>;
  /** Whether results are published (DN19 Đ14.3). */
  readonly published: Scalars['Boolean']['output'];
  /** Values, best first. */
  readonly values: ReadonlyArray<RatingChoice>;
};

/** Published results of ratings (DN19 Đ14). */
export type RatingSummary = {
  readonly __typename?: 'RatingSummary';
  /** By value, best first. */
  readonly counts: ReadonlyArray<RatingCount>;
  /** How many of them count as satisfied on the scale of the profile. */
  readonly satisfied: Scalars['Int']['output'];
  /** How many ratings. */
  readonly total: Scalars['Int']['output'];
};

/** Why a valid request was turned down. Nothing was changed. */
export type Refusal = {
  readonly __typename?: 'Refusal';
  /** Stable code to act upon. */
  readonly code: RefusalCode;
  /** What happened and what to do, in the reader's language (Accept-Language). */
  readonly message: Scalars['String']['output'];
};

/** Reasons for which this subgraph refuses. */
export type RefusalCode =
  /** The answer was rated already. */
  | 'ANSWER_ALREADY_RATED'
  /** The comment is too long. */
  | 'COMMENT_TOO_LONG'
  /** It was rated already. */
  | 'DOSSIER_ALREADY_RATED'
  /** The result has not been returned yet. */
  | 'DOSSIER_NOT_RETURNED'
  /** The dossier is not known here, or is another applicant's. */
  | 'DOSSIER_NOT_YOURS'
  /** The agency is not known here or not at work. */
  | 'FEEDBACK_AGENCY_UNKNOWN'
  /** It cannot have arrived in the future. */
  | 'FEEDBACK_ARRIVAL_WRONG'
  /** Somebody changed the feedback since it was read. */
  | 'FEEDBACK_CHANGED'
  /** The profile does not take feedback in this way. */
  | 'FEEDBACK_CHANNEL_NOT_OFFERED'
  /** There is no such dossier, or it is not the sender's. */
  | 'FEEDBACK_DOSSIER_UNKNOWN'
  /** Accepting needs what the feedback is about. */
  | 'FEEDBACK_KIND_MISSING'
  /** The profile has no such kind of feedback. */
  | 'FEEDBACK_KIND_UNKNOWN'
  /** The feedback is not known here, or not the reader's to see. */
  | 'FEEDBACK_NOT_FOUND'
  /** The officer is not in post in the agency or may not answer feedback. */
  | 'FEEDBACK_OFFICER_UNFIT'
  /** Another officer has it. */
  | 'FEEDBACK_OF_ANOTHER'
  /** There is no such procedure. */
  | 'FEEDBACK_PROCEDURE_UNKNOWN'
  /** The profile has no such ground. */
  | 'FEEDBACK_REASON_UNKNOWN'
  /** Name, address or a way to reach the sender is missing or wrong. */
  | 'FEEDBACK_SENDER_INCOMPLETE'
  /** A text is missing or too long. */
  | 'FEEDBACK_TEXT_WRONG'
  /** It goes either to an agency or to a body outside; not to the agency that has it. */
  | 'FEEDBACK_TRANSFER_WRONG'
  /** This cannot be done in the state the feedback is in. */
  | 'FEEDBACK_WRONG_STATE'
  /** The wording still holds personal data. */
  | 'PUBLICATION_HOLDS_PERSONAL_DATA'
  /** The value or aspect is not on the scale. */
  | 'RATING_VALUE_UNKNOWN'
  /** The request id was used for something else. */
  | 'REQUEST_REUSED';

/** A feedback or question. */
export type SendFeedbackInput = {
  /** The agency that should answer. */
  readonly agencyId: Scalars['ID']['input'];
  /** In full: at most 5,000 characters. */
  readonly body: Scalars['String']['input'];
  /** Code of the dossier that it concerns. */
  readonly dossierCode?: InputMaybe<Scalars['String']['input']>;
  /** One's own dossier that it concerns, where it has no code yet. */
  readonly dossierId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is about, as the sender sees it. Null where they do not say. */
  readonly kind?: InputMaybe<Scalars['String']['input']>;
  /** The procedure that it concerns. */
  readonly procedureId?: InputMaybe<Scalars['ID']['input']>;
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** Who sends. */
  readonly sender: FeedbackSenderInput;
  /** Feedback or question. */
  readonly sort: FeedbackSort;
  /** In short: at most 200 characters. */
  readonly title: Scalars['String']['input'];
};

/** What the sender was asked for. */
export type SupplyFeedbackInput = {
  /** The feedback. */
  readonly feedbackId: Scalars['ID']['input'];
  /** For visitors: last four digits of the sender's phone. */
  readonly phoneDigits?: InputMaybe<Scalars['String']['input']>;
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** The version that was read. */
  readonly seenVersion: Scalars['Int']['input'];
  /** The answer. At most 5,000 characters. */
  readonly text: Scalars['String']['input'];
};

/** Passing on: to an agency of the province or to a body outside, one of them. */
export type TransferFeedbackInput = {
  /** The agency. */
  readonly agencyId?: InputMaybe<Scalars['ID']['input']>;
  /** Name of the body outside. */
  readonly body?: InputMaybe<Scalars['String']['input']>;
  /** The feedback. */
  readonly feedbackId: Scalars['ID']['input'];
  /** Why. At most 2,000 characters. */
  readonly note: Scalars['String']['input'];
  /** Made by the client: a UUID for each intended act. */
  readonly requestId: Scalars['ID']['input'];
  /** The version that was read. */
  readonly seenVersion: Scalars['Int']['input'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Agency: Agency;
  Dossier: Dossier;
  Feedback: Feedback;
  Procedure: Procedure;
  Publication: Publication;
  Rating: Rating;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Agency:
    ( { __typename: 'Agency' }
    & GraphQLRecursivePick<FederationTypes['Agency'], {"id":true}> );
  Dossier:
    ( { __typename: 'Dossier' }
    & GraphQLRecursivePick<FederationTypes['Dossier'], {"id":true}> );
  Feedback:
    ( { __typename: 'Feedback' }
    & GraphQLRecursivePick<FederationTypes['Feedback'], {"id":true}> );
  Procedure:
    ( { __typename: 'Procedure' }
    & GraphQLRecursivePick<FederationTypes['Procedure'], {"id":true}> );
  Publication:
    ( { __typename: 'Publication' }
    & GraphQLRecursivePick<FederationTypes['Publication'], {"id":true}> );
  Rating:
    ( { __typename: 'Rating' }
    & GraphQLRecursivePick<FederationTypes['Rating'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  FeedbackActResult:
    | ( Omit<FeedbackActSuccess, 'feedback'> & { feedback: _RefType['Feedback'] } & { __typename: 'FeedbackActSuccess' } )
    | ( Refusal & { __typename: 'Refusal' } )
  ;
  RateDossierResult:
    | ( Omit<RateDossierSuccess, 'rating'> & { rating: _RefType['Rating'] } & { __typename: 'RateDossierSuccess' } )
    | ( Refusal & { __typename: 'Refusal' } )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptFeedbackInput: AcceptFeedbackInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Agency: ResolverTypeWrapper<AgencyReference>;
  ApproveFeedbackAnswerInput: ApproveFeedbackAnswerInput;
  AspectRating: ResolverTypeWrapper<AspectRating>;
  AspectRatingInput: AspectRatingInput;
  AssignFeedbackInput: AssignFeedbackInput;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeclineFeedbackInput: DeclineFeedbackInput;
  Dossier: ResolverTypeWrapper<DossierReference>;
  DraftFeedbackAnswerInput: DraftFeedbackAnswerInput;
  EnterFeedbackInput: EnterFeedbackInput;
  Feedback: ResolverTypeWrapper<SeenFeedback>;
  FeedbackAct: FeedbackAct;
  FeedbackActResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FeedbackActResult']>;
  FeedbackActSuccess: ResolverTypeWrapper<Omit<FeedbackActSuccess, 'feedback'> & { feedback: ResolversTypes['Feedback'] }>;
  FeedbackChannel: FeedbackChannel;
  FeedbackChoices: ResolverTypeWrapper<Omit<FeedbackChoices, 'kinds' | 'refusals'> & { kinds: ReadonlyArray<ResolversTypes['FeedbackKind']>, refusals: ReadonlyArray<ResolversTypes['FeedbackRefusalGround']> }>;
  FeedbackConnection: ResolverTypeWrapper<Omit<FeedbackConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Feedback']> }>;
  FeedbackDecline: ResolverTypeWrapper<Omit<FeedbackDecline, 'guidance' | 'label'> & { guidance: ResolversTypes['LocalText'], label: ResolversTypes['LocalText'] }>;
  FeedbackDueStep: ResolverTypeWrapper<Omit<FeedbackDueStep, 'text'> & { text: ResolversTypes['LocalText'] }>;
  FeedbackEntry: ResolverTypeWrapper<SeenEntry>;
  FeedbackFigures: ResolverTypeWrapper<FiguresRow>;
  FeedbackInboxCount: ResolverTypeWrapper<FeedbackInboxCount>;
  FeedbackInboxFilter: FeedbackInboxFilter;
  FeedbackKind: ResolverTypeWrapper<FeedbackKindModel>;
  FeedbackLimit: ResolverTypeWrapper<FeedbackLimit>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FeedbackQueue: FeedbackQueue;
  FeedbackRefusalGround: ResolverTypeWrapper<Omit<FeedbackRefusalGround, 'guidance' | 'label'> & { guidance: ResolversTypes['LocalText'], label: ResolversTypes['LocalText'] }>;
  FeedbackRequest: ResolverTypeWrapper<FeedbackRequest>;
  FeedbackSatisfaction: ResolverTypeWrapper<FeedbackSatisfaction>;
  FeedbackSender: ResolverTypeWrapper<FeedbackSender>;
  FeedbackSenderInput: FeedbackSenderInput;
  FeedbackSort: FeedbackSort;
  FeedbackState: FeedbackState;
  FeedbackTextInput: FeedbackTextInput;
  FeedbackTransfer: ResolverTypeWrapper<FeedbackTransfer>;
  LocalText: ResolverTypeWrapper<LocalTextModel>;
  MaskedText: ResolverTypeWrapper<MaskedText>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Officer: ResolverTypeWrapper<Officer>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PersonalDataKind: PersonalDataKind;
  Procedure: ResolverTypeWrapper<ProcedureReference>;
  Publication: ResolverTypeWrapper<FeedbackModel>;
  PublicationConnection: ResolverTypeWrapper<Omit<PublicationConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Publication']> }>;
  PublicationFilter: PublicationFilter;
  PublicationProposal: ResolverTypeWrapper<PublicationProposal>;
  PublishFeedbackInput: PublishFeedbackInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RateDossierInput: RateDossierInput;
  RateDossierResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RateDossierResult']>;
  RateDossierSuccess: ResolverTypeWrapper<Omit<RateDossierSuccess, 'rating'> & { rating: ResolversTypes['Rating'] }>;
  RateFeedbackAnswerInput: RateFeedbackAnswerInput;
  Rating: ResolverTypeWrapper<RatingModel>;
  RatingChoice: ResolverTypeWrapper<Omit<RatingChoice, 'label'> & { label: ResolversTypes['LocalText'] }>;
  RatingComment: ResolverTypeWrapper<RatingModel>;
  RatingCommentConnection: ResolverTypeWrapper<Omit<RatingCommentConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['RatingComment']> }>;
  RatingCount: ResolverTypeWrapper<Omit<RatingCount, 'label'> & { label: ResolversTypes['LocalText'] }>;
  RatingScale: ResolverTypeWrapper<RatingScaleModel>;
  RatingSummary: ResolverTypeWrapper<RatingSummaryModel>;
  Refusal: ResolverTypeWrapper<Refusal>;
  RefusalCode: RefusalCode;
  SendFeedbackInput: SendFeedbackInput;
  SupplyFeedbackInput: SupplyFeedbackInput;
  TransferFeedbackInput: TransferFeedbackInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptFeedbackInput: AcceptFeedbackInput;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Agency: AgencyReference;
  ApproveFeedbackAnswerInput: ApproveFeedbackAnswerInput;
  AspectRating: AspectRating;
  AspectRatingInput: AspectRatingInput;
  AssignFeedbackInput: AssignFeedbackInput;
  DateTime: Scalars['DateTime']['output'];
  DeclineFeedbackInput: DeclineFeedbackInput;
  Dossier: DossierReference;
  DraftFeedbackAnswerInput: DraftFeedbackAnswerInput;
  EnterFeedbackInput: EnterFeedbackInput;
  Feedback: SeenFeedback;
  FeedbackActResult: ResolversUnionTypes<ResolversParentTypes>['FeedbackActResult'];
  FeedbackActSuccess: Omit<FeedbackActSuccess, 'feedback'> & { feedback: ResolversParentTypes['Feedback'] };
  FeedbackChoices: Omit<FeedbackChoices, 'kinds' | 'refusals'> & { kinds: ReadonlyArray<ResolversParentTypes['FeedbackKind']>, refusals: ReadonlyArray<ResolversParentTypes['FeedbackRefusalGround']> };
  FeedbackConnection: Omit<FeedbackConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Feedback']> };
  FeedbackDecline: Omit<FeedbackDecline, 'guidance' | 'label'> & { guidance: ResolversParentTypes['LocalText'], label: ResolversParentTypes['LocalText'] };
  FeedbackDueStep: Omit<FeedbackDueStep, 'text'> & { text: ResolversParentTypes['LocalText'] };
  FeedbackEntry: SeenEntry;
  FeedbackFigures: FiguresRow;
  FeedbackInboxCount: FeedbackInboxCount;
  FeedbackInboxFilter: FeedbackInboxFilter;
  FeedbackKind: FeedbackKindModel;
  FeedbackLimit: FeedbackLimit;
  Float: Scalars['Float']['output'];
  FeedbackRefusalGround: Omit<FeedbackRefusalGround, 'guidance' | 'label'> & { guidance: ResolversParentTypes['LocalText'], label: ResolversParentTypes['LocalText'] };
  FeedbackRequest: FeedbackRequest;
  FeedbackSatisfaction: FeedbackSatisfaction;
  FeedbackSender: FeedbackSender;
  FeedbackSenderInput: FeedbackSenderInput;
  FeedbackTextInput: FeedbackTextInput;
  FeedbackTransfer: FeedbackTransfer;
  LocalText: LocalTextModel;
  MaskedText: MaskedText;
  Mutation: Record<PropertyKey, never>;
  Officer: Officer;
  PageInfo: PageInfo;
  Procedure: ProcedureReference;
  Publication: FeedbackModel;
  PublicationConnection: Omit<PublicationConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Publication']> };
  PublicationFilter: PublicationFilter;
  PublicationProposal: PublicationProposal;
  PublishFeedbackInput: PublishFeedbackInput;
  Query: Record<PropertyKey, never>;
  RateDossierInput: RateDossierInput;
  RateDossierResult: ResolversUnionTypes<ResolversParentTypes>['RateDossierResult'];
  RateDossierSuccess: Omit<RateDossierSuccess, 'rating'> & { rating: ResolversParentTypes['Rating'] };
  RateFeedbackAnswerInput: RateFeedbackAnswerInput;
  Rating: RatingModel;
  RatingChoice: Omit<RatingChoice, 'label'> & { label: ResolversParentTypes['LocalText'] };
  RatingComment: RatingModel;
  RatingCommentConnection: Omit<RatingCommentConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['RatingComment']> };
  RatingCount: Omit<RatingCount, 'label'> & { label: ResolversParentTypes['LocalText'] };
  RatingScale: RatingScaleModel;
  RatingSummary: RatingSummaryModel;
  Refusal: Refusal;
  SendFeedbackInput: SendFeedbackInput;
  SupplyFeedbackInput: SupplyFeedbackInput;
  TransferFeedbackInput: TransferFeedbackInput;
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
};

export type InaccessibleDirectiveArgs = { };

export type InaccessibleDirectiveResolver<Result, Parent, ContextType = Context, Args = InaccessibleDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type LinkDirectiveArgs = {
  import?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
  url: Scalars['String']['input'];
};

export type LinkDirectiveResolver<Result, Parent, ContextType = Context, Args = LinkDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ShareableDirectiveArgs = { };

export type ShareableDirectiveResolver<Result, Parent, ContextType = Context, Args = ShareableDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency'], FederationReferenceType extends FederationReferenceTypes['Agency'] = FederationReferenceTypes['Agency']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agency']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ratingSummary?: Resolver<Maybe<ResolversTypes['RatingSummary']>, ParentType, ContextType>;
};

export type AspectRatingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AspectRating'] = ResolversParentTypes['AspectRating']> = {
  aspect?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DossierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dossier'] = ResolversParentTypes['Dossier'], FederationReferenceType extends FederationReferenceTypes['Dossier'] = FederationReferenceTypes['Dossier']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Dossier']> | FederationReferenceType, FederationReferenceType, ContextType>;
  canRate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['Rating']>, ParentType, ContextType>;
};

export type FeedbackResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Feedback'] = ResolversParentTypes['Feedback'], FederationReferenceType extends FederationReferenceTypes['Feedback'] = FederationReferenceTypes['Feedback']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Feedback']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acts?: Resolver<ReadonlyArray<ResolversTypes['FeedbackAct']>, ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  agencyName?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  arrivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  assignee?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['FeedbackChannel'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decline?: Resolver<Maybe<ResolversTypes['FeedbackDecline']>, ParentType, ContextType>;
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType>;
  dossierCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  draft?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueDateSteps?: Resolver<ReadonlyArray<ResolversTypes['FeedbackDueStep']>, ParentType, ContextType>;
  enteredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  enteredLate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  entryDueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['FeedbackEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['FeedbackKind']>, ParentType, ContextType>;
  nextDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  overdue?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType>;
  procedureName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publication?: Resolver<Maybe<ResolversTypes['Publication']>, ParentType, ContextType>;
  publishDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  registerNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requests?: Resolver<ReadonlyArray<ResolversTypes['FeedbackRequest']>, ParentType, ContextType>;
  satisfaction?: Resolver<Maybe<ResolversTypes['FeedbackSatisfaction']>, ParentType, ContextType>;
  sender?: Resolver<Maybe<ResolversTypes['FeedbackSender']>, ParentType, ContextType>;
  sentBackFor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sort?: Resolver<ResolversTypes['FeedbackSort'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FeedbackState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  transfer?: Resolver<Maybe<ResolversTypes['FeedbackTransfer']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FeedbackActResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedbackActResult'] = ResolversParentTypes['FeedbackActResult']> = {
  __resolveType: TypeResolveFn<'FeedbackActSuccess' | 'Refusal', ParentType, ContextType>;
};

export type FeedbackActSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedbackActSuccess'] = ResolversParentTypes['FeedbackActSuccess']> = {
  feedback?: Resolver<ResolversTypes['Feedback'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FeedbackChoicesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedbackChoices'] = ResolversParentTypes['FeedbackChoices']> = {
  answerWithin?: Resolver<ResolversTypes['FeedbackLimit'], ParentType, ContextType>;
  channels?: Resolver<ReadonlyArray<ResolversTypes['FeedbackChannel']>, ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['FeedbackKind']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['FeedbackRefusalGround']>, ParentType, ContextType>;
};

export type FeedbackConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedbackConnection'] = ResolversParentTypes['FeedbackConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Feedback']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FeedbackDeclineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedbackDecline'] = ResolversParentTypes['FeedbackDecline']> = {
  guidance?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FeedbackDueStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedbackDueStep'] = ResolversParentTypes['FeedbackDueStep']> = {
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
};

export type FeedbackEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedbackEntry'] = ResolversParentTypes['FeedbackEntry']> = {
  act?: Resolver<ResolversTypes['FeedbackAct'], ParentType, ContextType>;
  actorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FeedbackState'], ParentType, ContextType>;
};

export type FeedbackFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedbackFigures'] = ResolversParentTypes['FeedbackFigures']> = {
  aboutBehaviour?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aboutRules?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  agencyName?: Resolver<Maybe<ResolversTypes['LocalText']>, ParentType, ContextType>;
  carriedOver?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  enteredLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fresh?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inProcess?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inProcessOverdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notAccepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  processed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  processedOnTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  published?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  satisfied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  transferred?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unclassified?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FeedbackInboxCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedbackInboxCount'] = ResolversParentTypes['FeedbackInboxCount']> = {
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  queue?: Resolver<ResolversTypes['FeedbackQueue'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FeedbackKindResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedbackKind'] = ResolversParentTypes['FeedbackKind']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
};

export type FeedbackLimitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedbackLimit'] = ResolversParentTypes['FeedbackLimit']> = {
  quantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FeedbackRefusalGroundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedbackRefusalGround'] = ResolversParentTypes['FeedbackRefusalGround']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  guidance?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
};

export type FeedbackRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedbackRequest'] = ResolversParentTypes['FeedbackRequest']> = {
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FeedbackSatisfactionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedbackSatisfaction'] = ResolversParentTypes['FeedbackSatisfaction']> = {
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ratedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  satisfied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FeedbackSenderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedbackSender'] = ResolversParentTypes['FeedbackSender']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FeedbackTransferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedbackTransfer'] = ResolversParentTypes['FeedbackTransfer']> = {
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LocalTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalText'] = ResolversParentTypes['LocalText']> = {
  en?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MaskedTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaskedText'] = ResolversParentTypes['MaskedText']> = {
  kind?: Resolver<ResolversTypes['PersonalDataKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptFeedback?: Resolver<ResolversTypes['FeedbackActResult'], ParentType, ContextType, RequireFields<MutationAcceptFeedbackArgs, 'input'>>;
  approveFeedbackAnswer?: Resolver<ResolversTypes['FeedbackActResult'], ParentType, ContextType, RequireFields<MutationApproveFeedbackAnswerArgs, 'input'>>;
  askFeedbackSender?: Resolver<ResolversTypes['FeedbackActResult'], ParentType, ContextType, RequireFields<MutationAskFeedbackSenderArgs, 'input'>>;
  assignFeedback?: Resolver<ResolversTypes['FeedbackActResult'], ParentType, ContextType, RequireFields<MutationAssignFeedbackArgs, 'input'>>;
  declineFeedback?: Resolver<ResolversTypes['FeedbackActResult'], ParentType, ContextType, RequireFields<MutationDeclineFeedbackArgs, 'input'>>;
  draftFeedbackAnswer?: Resolver<ResolversTypes['FeedbackActResult'], ParentType, ContextType, RequireFields<MutationDraftFeedbackAnswerArgs, 'input'>>;
  enterFeedback?: Resolver<ResolversTypes['FeedbackActResult'], ParentType, ContextType, RequireFields<MutationEnterFeedbackArgs, 'input'>>;
  publishFeedback?: Resolver<ResolversTypes['FeedbackActResult'], ParentType, ContextType, RequireFields<MutationPublishFeedbackArgs, 'input'>>;
  rateDossier?: Resolver<ResolversTypes['RateDossierResult'], ParentType, ContextType, RequireFields<MutationRateDossierArgs, 'input'>>;
  rateFeedbackAnswer?: Resolver<ResolversTypes['FeedbackActResult'], ParentType, ContextType, RequireFields<MutationRateFeedbackAnswerArgs, 'input'>>;
  sendBackFeedbackAnswer?: Resolver<ResolversTypes['FeedbackActResult'], ParentType, ContextType, RequireFields<MutationSendBackFeedbackAnswerArgs, 'input'>>;
  sendFeedback?: Resolver<ResolversTypes['FeedbackActResult'], ParentType, ContextType, RequireFields<MutationSendFeedbackArgs, 'input'>>;
  supplyFeedback?: Resolver<ResolversTypes['FeedbackActResult'], ParentType, ContextType, RequireFields<MutationSupplyFeedbackArgs, 'input'>>;
  transferFeedback?: Resolver<ResolversTypes['FeedbackActResult'], ParentType, ContextType, RequireFields<MutationTransferFeedbackArgs, 'input'>>;
  unpublishFeedback?: Resolver<ResolversTypes['FeedbackActResult'], ParentType, ContextType, RequireFields<MutationUnpublishFeedbackArgs, 'input'>>;
};

export type OfficerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Officer'] = ResolversParentTypes['Officer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProcedureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Procedure'] = ResolversParentTypes['Procedure'], FederationReferenceType extends FederationReferenceTypes['Procedure'] = FederationReferenceTypes['Procedure']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Procedure']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  questions?: Resolver<ResolversTypes['PublicationConnection'], ParentType, ContextType, Partial<ProcedureQuestionsArgs>>;
  ratingSummary?: Resolver<Maybe<ResolversTypes['RatingSummary']>, ParentType, ContextType>;
};

export type PublicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Publication'] = ResolversParentTypes['Publication'], FederationReferenceType extends FederationReferenceTypes['Publication'] = FederationReferenceTypes['Publication']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Publication']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  agencyName?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['FeedbackKind']>, ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType>;
  procedureName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sort?: Resolver<ResolversTypes['FeedbackSort'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PublicationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicationConnection'] = ResolversParentTypes['PublicationConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Publication']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PublicationProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicationProposal'] = ResolversParentTypes['PublicationProposal']> = {
  answer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  masked?: Resolver<ReadonlyArray<ResolversTypes['MaskedText']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  feedback?: Resolver<Maybe<ResolversTypes['Feedback']>, ParentType, ContextType, RequireFields<QueryFeedbackArgs, 'id'>>;
  feedbackChoices?: Resolver<ResolversTypes['FeedbackChoices'], ParentType, ContextType>;
  feedbackFigures?: Resolver<ReadonlyArray<ResolversTypes['FeedbackFigures']>, ParentType, ContextType, RequireFields<QueryFeedbackFiguresArgs, 'from' | 'to'>>;
  feedbackInbox?: Resolver<ResolversTypes['FeedbackConnection'], ParentType, ContextType, Partial<QueryFeedbackInboxArgs>>;
  feedbackInboxCounts?: Resolver<ReadonlyArray<ResolversTypes['FeedbackInboxCount']>, ParentType, ContextType>;
  feedbackRegister?: Resolver<ResolversTypes['FeedbackConnection'], ParentType, ContextType, RequireFields<QueryFeedbackRegisterArgs, 'agencyId'>>;
  lookUpFeedback?: Resolver<Maybe<ResolversTypes['Feedback']>, ParentType, ContextType, RequireFields<QueryLookUpFeedbackArgs, 'code' | 'phoneDigits'>>;
  myFeedback?: Resolver<ResolversTypes['FeedbackConnection'], ParentType, ContextType, Partial<QueryMyFeedbackArgs>>;
  publication?: Resolver<Maybe<ResolversTypes['Publication']>, ParentType, ContextType, RequireFields<QueryPublicationArgs, 'id'>>;
  publicationProposal?: Resolver<Maybe<ResolversTypes['PublicationProposal']>, ParentType, ContextType, RequireFields<QueryPublicationProposalArgs, 'feedbackId'>>;
  publications?: Resolver<ResolversTypes['PublicationConnection'], ParentType, ContextType, Partial<QueryPublicationsArgs>>;
  ratingComments?: Resolver<ResolversTypes['RatingCommentConnection'], ParentType, ContextType, RequireFields<QueryRatingCommentsArgs, 'agencyId'>>;
  ratingScale?: Resolver<ResolversTypes['RatingScale'], ParentType, ContextType>;
  ratingSummary?: Resolver<Maybe<ResolversTypes['RatingSummary']>, ParentType, ContextType, Partial<QueryRatingSummaryArgs>>;
};

export type RateDossierResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RateDossierResult'] = ResolversParentTypes['RateDossierResult']> = {
  __resolveType: TypeResolveFn<'RateDossierSuccess' | 'Refusal', ParentType, ContextType>;
};

export type RateDossierSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RateDossierSuccess'] = ResolversParentTypes['RateDossierSuccess']> = {
  rating?: Resolver<ResolversTypes['Rating'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RatingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rating'] = ResolversParentTypes['Rating'], FederationReferenceType extends FederationReferenceTypes['Rating'] = FederationReferenceTypes['Rating']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Rating']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aspects?: Resolver<ReadonlyArray<ResolversTypes['AspectRating']>, ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dossier?: Resolver<ResolversTypes['Dossier'], ParentType, ContextType>;
  givenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  overall?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RatingChoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RatingChoice'] = ResolversParentTypes['RatingChoice']> = {
  label?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RatingCommentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RatingComment'] = ResolversParentTypes['RatingComment']> = {
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  givenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  overall?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType>;
  satisfied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RatingCommentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RatingCommentConnection'] = ResolversParentTypes['RatingCommentConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RatingComment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RatingCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RatingCount'] = ResolversParentTypes['RatingCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalText'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RatingScaleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RatingScale'] = ResolversParentTypes['RatingScale']> = {
  aspects?: Resolver<ReadonlyArray<ResolversTypes['RatingChoice']>, ParentType, ContextType>;
  published?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['RatingChoice']>, ParentType, ContextType>;
};

export type RatingSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RatingSummary'] = ResolversParentTypes['RatingSummary']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['RatingCount']>, ParentType, ContextType>;
  satisfied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Agency?: AgencyResolvers<ContextType>;
  AspectRating?: AspectRatingResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Dossier?: DossierResolvers<ContextType>;
  Feedback?: FeedbackResolvers<ContextType>;
  FeedbackActResult?: FeedbackActResultResolvers<ContextType>;
  FeedbackActSuccess?: FeedbackActSuccessResolvers<ContextType>;
  FeedbackChoices?: FeedbackChoicesResolvers<ContextType>;
  FeedbackConnection?: FeedbackConnectionResolvers<ContextType>;
  FeedbackDecline?: FeedbackDeclineResolvers<ContextType>;
  FeedbackDueStep?: FeedbackDueStepResolvers<ContextType>;
  FeedbackEntry?: FeedbackEntryResolvers<ContextType>;
  FeedbackFigures?: FeedbackFiguresResolvers<ContextType>;
  FeedbackInboxCount?: FeedbackInboxCountResolvers<ContextType>;
  FeedbackKind?: FeedbackKindResolvers<ContextType>;
  FeedbackLimit?: FeedbackLimitResolvers<ContextType>;
  FeedbackRefusalGround?: FeedbackRefusalGroundResolvers<ContextType>;
  FeedbackRequest?: FeedbackRequestResolvers<ContextType>;
  FeedbackSatisfaction?: FeedbackSatisfactionResolvers<ContextType>;
  FeedbackSender?: FeedbackSenderResolvers<ContextType>;
  FeedbackTransfer?: FeedbackTransferResolvers<ContextType>;
  LocalText?: LocalTextResolvers<ContextType>;
  MaskedText?: MaskedTextResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Officer?: OfficerResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Procedure?: ProcedureResolvers<ContextType>;
  Publication?: PublicationResolvers<ContextType>;
  PublicationConnection?: PublicationConnectionResolvers<ContextType>;
  PublicationProposal?: PublicationProposalResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RateDossierResult?: RateDossierResultResolvers<ContextType>;
  RateDossierSuccess?: RateDossierSuccessResolvers<ContextType>;
  Rating?: RatingResolvers<ContextType>;
  RatingChoice?: RatingChoiceResolvers<ContextType>;
  RatingComment?: RatingCommentResolvers<ContextType>;
  RatingCommentConnection?: RatingCommentConnectionResolvers<ContextType>;
  RatingCount?: RatingCountResolvers<ContextType>;
  RatingScale?: RatingScaleResolvers<ContextType>;
  RatingSummary?: RatingSummaryResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  inaccessible?: InaccessibleDirectiveResolver<any, any, ContextType>;
  link?: LinkDirectiveResolver<any, any, ContextType>;
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
};
