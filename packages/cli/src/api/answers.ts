/** What the command line reads of the API's answers; the whole of it is in /api/v1/openapi.json. Times: epoch ms, 0 never. */

export interface DeviceAnswer {
  readonly id: string;
  readonly identity: {
    readonly manufacturer: string;
    readonly oui: string;
    readonly productClass: string;
    readonly serialNumber: string;
  };
  readonly online: boolean;
  readonly root: string;
  readonly softwareVersion: string;
  readonly hardwareVersion: string;
  readonly provisioningCode: string;
  readonly connectionRequestUrl: string;
  readonly address: string;
  readonly cwmpVersion: string;
  readonly tags: readonly string[];
  readonly firstSeenAt: number;
  readonly lastInformAt: number;
  readonly lastBootAt: number;
  readonly lastBootstrapAt: number;
  readonly lastEvents: readonly string[];
  readonly informInterval?: number;
  readonly discovery: { readonly state: string; readonly parameters: number; readonly read: number };
  readonly oddities: readonly { readonly code: string; readonly detail: string }[];
  readonly quirks?: readonly { readonly name: string; readonly evidence: string; readonly effect: string }[];
  readonly reports?: readonly { readonly at: number; readonly rpc: string; readonly text: string }[];
  readonly lastSession?: { readonly id: string; readonly outcome: string; readonly reason: string };
}

export interface PageAnswer<T> {
  readonly items: readonly T[];
  readonly next?: string;
  readonly total: number;
}

export interface ParameterAnswer {
  readonly path: string;
  readonly type: string;
  readonly writable?: boolean;
  readonly value?: string;
  readonly at: number;
}

export interface ParameterLevelAnswer {
  readonly objects: readonly { readonly path: string; readonly parameters: number }[];
  readonly parameters: readonly ParameterAnswer[];
  readonly total: number;
}

export interface TaskAnswer {
  readonly id: string;
  readonly deviceId: string;
  readonly operation: { readonly name: string };
  readonly state: "queued" | "sent" | "waiting" | "done" | "failed" | "unknown" | "cancelled";
  readonly message: string;
  readonly createdAt: number;
  readonly createdBy: string;
  readonly changedAt: number;
  readonly attempts: number;
  readonly result?: {
    readonly status?: number;
    readonly instanceNumber?: number;
    readonly parameters?: number;
    readonly values?: readonly { readonly path: string; readonly value: string; readonly type: string }[];
    readonly attributes?: readonly {
      readonly path: string;
      readonly notification: number;
      readonly accessList: readonly string[];
    }[];
    readonly methods?: readonly string[];
    readonly transfers?: readonly { readonly commandKey: string; readonly state: number; readonly fileType?: string }[];
    readonly options?: readonly object[];
    readonly modules?: readonly {
      readonly uuid: string;
      readonly version: string;
      readonly state: string;
      readonly code: number;
      readonly text: string;
    }[];
    readonly response?: { readonly arguments?: unknown; readonly xml?: string };
  };
  /** Why the device could not be called. */
  readonly wake?: WakeAnswer;
  readonly fault?: {
    readonly code: number;
    readonly text: string;
    readonly parameterFaults: readonly {
      readonly ParameterName: string;
      readonly FaultCode: number;
      readonly FaultString: string;
    }[];
  };
}

export interface SessionAnswer {
  readonly id: string;
  readonly deviceId: string;
  readonly startedAt: number;
  readonly endedAt: number;
  readonly outcome: string;
  readonly reason: string;
  readonly events: readonly string[];
  readonly address: string;
  readonly authentication: string;
  readonly roundTrips: number;
}

export interface TracedSessionAnswer {
  readonly session: SessionAnswer;
  readonly messages: readonly {
    readonly index: number;
    readonly at: number;
    readonly from: "CPE" | "ACS";
    readonly summary: string;
    readonly xml: string;
    readonly httpStatus?: number;
  }[];
}

export interface ReachabilityAnswer {
  readonly methods: readonly {
    readonly method: string;
    readonly lastSuccessAt: number;
    readonly lastFailureAt: number;
    readonly failures: number;
    readonly milliseconds: number;
    readonly reason: string;
  }[];
  readonly credentials: "none" | "set" | "wanted" | "refused";
  readonly lastWake?: WakeAnswer;
}

export interface WakeAnswer {
  readonly at: number;
  readonly reached: boolean;
  readonly informed: boolean;
  readonly steps: readonly { readonly text: string; readonly ok: boolean; readonly milliseconds: number }[];
}

export interface ContactAnswer {
  readonly at: number;
  readonly address: string;
  readonly status: number;
  readonly reason: string;
  readonly username?: string;
  readonly count: number;
}
