/** Written by `npm run web:client` from the description of the HTTP interface. */
export interface paths {
    "/api/processing-log/purposes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What data may be used for */
        get: operations["ProcessingLog_purposes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/processing-log/removals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The last runs that removed what is kept no longer */
        get: operations["ProcessingLog_removals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/processing-log/persons/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who processed a person's data, and why */
        get: operations["ProcessingLog_ofPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/processing-log/persons/{personId}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who processed a person's data, as a file */
        get: operations["ProcessingLog_exportOfPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/processing-log/cases/{kind}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who processed a case, and why */
        get: operations["ProcessingLog_ofCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/processing-log/cases/{kind}/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who processed a case, as a file */
        get: operations["ProcessingLog_exportOfCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/processing-log/workers/{actorId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one worker did, in the unit of whoever asks */
        get: operations["ProcessingLog_ofWorker"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/processing-log/workers/{actorId}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one worker did, as a file */
        get: operations["ProcessingLog_exportOfWorker"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/processing-log/units/{unit}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was done in a unit */
        get: operations["ProcessingLog_ofUnit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/processing-log/units/{unit}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was done in a unit, as a file */
        get: operations["ProcessingLog_exportOfUnit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/processing-log/refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Attempts that were refused: of the own unit, and of whoever did not sign in */
        get: operations["Refusals_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every programme, in the order of the catalogue */
        get: operations["Programmes_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What holds in a programme on a day */
        get: operations["Programmes_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/classification-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The signs in force on a day, with the programmes that use each by default */
        get: operations["Classification_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Register a person, with or without EMŠO */
        post: operations["Persons_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persons/pseudonymous": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Register a person whom the acting unit knows under a code only */
        post: operations["Persons_registerPseudonymous"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persons/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Search persons by name, day of birth, EMŠO, tax number or code, and cases by number */
        post: operations["Persons_search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persons/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A person as the acting unit may see one */
        get: operations["Persons_card"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persons/{personId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every value ever written down about a person, also up to a moment */
        get: operations["Persons_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persons/{personId}/details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write down details that are new or were wrong; the former ones stay */
        post: operations["Persons_details"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persons/{personId}/emso": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put another EMŠO in the place of the known one */
        post: operations["Persons_emso"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persons/{personId}/contact-language": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Choose the language of letters */
        post: operations["Persons_language"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persons/{personId}/address-protection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hide the address from all but the acting unit */
        post: operations["Persons_protect"];
        /** Show the address again */
        delete: operations["Persons_lift"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persons/{personId}/death": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that a person died; waits and services end with it */
        post: operations["Persons_died"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persons/{personId}/death-correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put another day of death in the place of the recorded one, or none */
        post: operations["Persons_correctDeath"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persons/{personId}/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Records that may be of the same person, side by side */
        get: operations["SamePerson_duplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persons/{personId}/same-person": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Both records are of one person, who is shown under this one */
        post: operations["SamePerson_same"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persons/{personId}/not-same-person": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The records are of two persons, however alike they look */
        post: operations["SamePerson_different"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persons/{personId}/same-person/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The records are of two persons again */
        post: operations["SamePerson_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persons/{personId}/relations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Household members, representatives and liable persons, on a day or ever */
        get: operations["PersonRelations_list"];
        put?: never;
        /** Write down what another person is to this one */
        post: operations["PersonRelations_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persons/{personId}/relations/{relationId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The relation does not hold any more from a day on */
        post: operations["PersonRelations_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{code}/waiting-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The waiting list of a day in figures, as known on a day or at a moment */
        get: operations["WaitingList_figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{code}/waiting-list/difference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Why the list of a day is another one as known later: what was learned between */
        get: operations["WaitingList_difference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{code}/waiting-list/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The entries of a waiting list in the order of arrival, by pages */
        get: operations["WaitingList_entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{code}/statistics/monthly": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Figures of the waiting list month by month, with their definition */
        get: operations["WaitingList_months"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/waiting-list-entries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An entry as it is recorded now */
        get: operations["Entries_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/waiting-list-entries/{id}/need-profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change what the person needs from a day on */
        post: operations["Entries_changeNeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/waiting-list-entries/{id}/legal-regime": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let the person wait under another law from a day on */
        post: operations["Entries_changeRegime"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/waiting-list-entries/{id}/pauses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let the wait stand still from a day on */
        post: operations["Entries_pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/waiting-list-entries/{id}/pauses/{pauseId}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let the wait go on */
        post: operations["Entries_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/waiting-list-entries/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the wait with a reason */
        post: operations["Entries_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/waiting-list-entries/{id}/end-correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the end that turned out to be true */
        post: operations["Entries_correctEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/waiting-list-entries/{id}/reinstatement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put one who was removed for want of an answer back, from the first listing day */
        post: operations["Entries_reinstate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/waiting-list-entries/{id}/priority-facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what a priority rule asks beside the need */
        post: operations["Entries_stateFacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/waiting-list-entries/{id}/rerank": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put the entry elsewhere in the order by hand, with a reason */
        post: operations["Entries_rerank"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persons/{personId}/waiting-list-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a person waits or has waited for, at all providers and in all programmes */
        get: operations["EntriesOfPerson_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{code}/waiting-list/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A provider's list in its order by the rule in force on a day */
        get: operations["Order_order"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/waiting-list-entries/{id}/standing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Why this entry stands where it stands: rank, points, who stands before and why */
        get: operations["Order_standing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/waiting-list-entries/{id}/movements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the rank moved over time, each change with the events that caused it */
        get: operations["Order_movements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{code}/waiting-list/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rules of a list, all versions */
        get: operations["Order_rules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{code}/waiting-list/priority-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Order a list by points from a day on (manager) */
        post: operations["Order_adoptPriority"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{code}/waiting-list/arrival-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Order a list by arrival again from a day on (manager) */
        post: operations["Order_repealPriority"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{code}/waiting-list/refusal-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what follows from refused offers from a day on (manager) */
        post: operations["Order_adoptRefusal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{code}/waiting-list/tie-seed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Draw the seed that decides between wholly equal facts, once */
        post: operations["Order_drawSeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{code}/waiting-list/over-time": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many waited on each day: as known at a moment, as learned, and as known then */
        get: operations["Replay_overTime"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{code}/waiting-list/learned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the office learned of a list, step by step, in the order in which it did */
        get: operations["Replay_learned"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{code}/waiting-list/order-under": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a provider's order would have been under another rule; names nobody */
        get: operations["Replay_orderUnder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{code}/waiting-list/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Offers with how they stand, the earliest deadline first */
        get: operations["Offers_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{code}/waiting-list/lapsed-offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let offers lapse that nobody answered in time, at most 500 at once */
        post: operations["Offers_lapse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/waiting-list-entries/{id}/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Offer a place; out of order only with a reason */
        post: operations["Offers_offer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/waiting-list-entries/{id}/offers/{offerId}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that the person accepts; the admission is another act */
        post: operations["Offers_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/waiting-list-entries/{id}/offers/{offerId}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that the person refuses; the provider's rule says what follows */
        post: operations["Offers_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/waiting-list-entries/{id}/offers/{offerId}/lapse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Note that nobody answered in time */
        post: operations["Offers_lapseOne"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/waiting-list-entries/{id}/offers/{offerId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the offer back */
        post: operations["Offers_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/revalidation-campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask all who wait and have not been confirmed since a day whether they still wait */
        post: operations["Revalidation_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{code}/revalidation-campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The campaigns of a programme, the newest first */
        get: operations["Revalidation_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/revalidation-campaigns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A campaign with how those asked stand */
        get: operations["Revalidation_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/revalidation-campaigns/{id}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Those whom a campaign asked */
        get: operations["Revalidation_entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/revalidation-campaigns/{id}/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Note that letters or reminders were produced; from then the period to answer runs */
        post: operations["Revalidation_letters"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/revalidation-campaigns/{id}/entries/{entryId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record an answer; a withdrawal ends the wait */
        post: operations["Revalidation_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/revalidation-campaigns/{id}/entries/{entryId}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take one who did not answer in time off the list */
        post: operations["Revalidation_remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/revalidation-campaigns/{id}/removals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take all who did not answer in time off the list, at most 500 at once */
        post: operations["Revalidation_removeAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exemptions/calculation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A calculation line by line; nothing is stored */
        post: operations["Exemption_calculate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exemptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The exemptions of a person */
        get: operations["Exemption_list"];
        put?: never;
        /** Propose an exemption; its derivation is stored */
        post: operations["Exemption_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exemptions/{id}/redeterminations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Determine an exemption anew after a change */
        post: operations["Exemption_redetermine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exemptions/{id}/recalculation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What corrected facts would change, determination by determination */
        post: operations["Exemption_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exemptions/{id}/recalculations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm a recalculation whose changes were seen */
        post: operations["Exemption_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exemptions/of-unit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The exemptions that the asker may see, with what is paid on a day, latest first */
        get: operations["Exemption_ofUnit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exemptions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An exemption: what holds on a day, as known when, and every determination with its changes */
        get: operations["Exemption_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exemptions/{id}/determinations/{determination}/rerun": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A determination run again under the rules and parameters it recorded */
        get: operations["Exemption_rerun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Applications, the latest received first, by pages */
        get: operations["Applications_list"];
        put?: never;
        /** Take an application in and give it its number */
        post: operations["Intake_receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a document, also one that was called for */
        post: operations["Intake_addDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/completeness-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Compare the documents with the programme's list of evidence */
        post: operations["Intake_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/supplement-calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Call for what is missing, with a period and the consequence */
        post: operations["Intake_call"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/dismissal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Dismiss the application by a procedural order */
        post: operations["Intake_dismiss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/eligibility-evaluations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask the programme's rules; each answer is stored with its inputs */
        post: operations["Handling_evaluate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/waiting-list-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put the applicant on a provider's waiting list */
        post: operations["Handling_place"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/provider-documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say when the documents reached a further provider of a joint application */
        post: operations["Handling_reachProvider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop the procedure at the applicant's wish */
        post: operations["Handling_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/applicant-death": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close the procedure after the applicant's death, with the official note */
        post: operations["Handling_recordDeath"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send the application to the competent unit */
        post: operations["Handling_transfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let work stand still until a day, for a reason */
        post: operations["Handling_hold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let work go on */
        post: operations["Handling_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the application oneself */
        post: operations["Handling_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/handover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand the application over to another caseworker */
        post: operations["Handling_handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An application with its history and what the rules answered, also as known at a moment */
        get: operations["Applications_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/documents/{documentId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes of a document */
        get: operations["Applications_content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work-queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is to be done: mine, of my unit, taken by nobody; due or overdue on a day */
        get: operations["Applications_work"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{code}/admissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is admitted on a day, as known on a day or at a moment, and who is to be */
        get: operations["Admissions_onDay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All admissions of a person or of an application, the latest first */
        get: operations["Admissions_of"];
        put?: never;
        /** Admit a person with an agreement, at once without one, or on a day to come */
        post: operations["Admitting_admit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admissions/reviews-due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Plans to be evaluated and questionnaires to be answered, the longest due first */
        get: operations["Admissions_reviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admissions/booking-mismatches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bookings that do not say what their admission says, to be put right */
        get: operations["Admissions_mismatches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admissions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An admission with its agreement and all that happened, also as known at a moment */
        get: operations["Admissions_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admissions/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a planned admission begin */
        post: operations["Admitting_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admissions/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a planned admission up */
        post: operations["Admitting_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admissions/{id}/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Conclude the agreement of a person who was admitted at once */
        post: operations["Admitting_conclude"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admissions/{id}/agreement-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change volume, schedule, tasks, price or exemption from a day on */
        post: operations["Admitting_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admissions/{id}/interruption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let the service stand still from a day on; the place is kept */
        post: operations["Course_interrupt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admissions/{id}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let the service go on */
        post: operations["Course_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admissions/{id}/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move the person to another provider, room or unit */
        post: operations["Course_transfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admissions/{id}/plan-evaluations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record an evaluation of the individual plan */
        post: operations["Course_evaluatePlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admissions/{id}/questionnaires": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that a questionnaire was answered */
        post: operations["Course_recordQuestionnaire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admissions/{id}/suspensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep a person out of activities for a set time after a breach */
        post: operations["Course_suspend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admissions/{id}/suspension-lifting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a suspension before its time */
        post: operations["Course_lift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admissions/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the service */
        post: operations["Course_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admissions/{id}/end-correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the end that turned out true */
        post: operations["Course_correctEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/awaiting-approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Drafts that wait for a second pair of eyes, oldest first */
        get: operations["Decision_awaiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/returned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Drafts that the approver returned and nobody has resubmitted, oldest first */
        get: operations["Decision_returned"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/of-unit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The decisions that the asker may see, as they stand on a day, latest drafted first */
        get: operations["Decision_ofUnit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The decisions of an application or an exemption, as on a day and as known when */
        get: operations["Decision_list"];
        put?: never;
        /** Draft a decision */
        post: operations["Drafting_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A decision with its timeline and legal dates, as on a day and as known when */
        get: operations["Decision_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Return a draft of another person for revision */
        post: operations["Drafting_return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{id}/revision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Revise a draft that is not approved */
        post: operations["Drafting_revise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{id}/resubmission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a revised draft before the approver again */
        post: operations["Drafting_resubmit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve a draft of another person */
        post: operations["Drafting_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{id}/number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the next document number of the case */
        post: operations["Drafting_number"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{id}/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign off */
        post: operations["Drafting_sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give up a decision that was not sent */
        post: operations["Drafting_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{id}/dispatch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the sending to all parties */
        post: operations["Service_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{id}/service-attempts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a failed personal service */
        post: operations["Service_attempt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{id}/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that a party took the decision over */
        post: operations["Service_serve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{id}/appeals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record an appeal, in time or late */
        post: operations["Remedies_appeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{id}/appeals/{appeal}/forwarding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that an appeal went to the second instance */
        post: operations["Remedies_forward"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{id}/appeals/{appeal}/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record how an appeal ended */
        post: operations["Remedies_outcome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{id}/court-actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a party's action before the court, in time or late */
        post: operations["Remedies_bringAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{id}/court-actions/{action}/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the judgment on an action */
        post: operations["Remedies_judge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Correct an error by an order */
        post: operations["Remedies_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{id}/renewals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Renew the finished procedure by an order; the new decision bears `partId` */
        post: operations["Remedies_renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{id}/finality": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Certify that the decision is final */
        post: operations["Remedies_finality"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{id}/legal-force": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Certify that the decision is in legal force */
        post: operations["Remedies_legalForce"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The letters of an application, of what they are about, or to a person */
        get: operations["Letters_list"];
        put?: never;
        /** Produce a letter: numbered, kept as PDF and in words, and recorded */
        post: operations["Letters_produce"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A letter as it would be, in words; nothing is recorded */
        post: operations["Letters_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters/preview.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A letter as it would be, as PDF; nothing is recorded */
        post: operations["Letters_previewPdf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters/{id}.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A produced letter as it was sent: tagged, accessible PDF */
        get: operations["Letters_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters/{id}.txt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A produced letter in plain text */
        get: operations["Letters_text"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is recorded of a letter: its text versions, number and hashes */
        get: operations["Letters_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letter-texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every text that a unit’s letters are written with on a day */
        get: operations["LetterTexts_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letter-texts/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The text that a unit’s letters are written with on a day */
        get: operations["LetterTexts_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letter-texts/{key}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All versions of a text that a unit’s letters were or will be written with */
        get: operations["LetterTexts_versions"];
        put?: never;
        /** Publish the next version of a text, from a day to come; managers and administrators */
        post: operations["LetterTexts_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{code}/capacity/declarations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what a provider can give from a day on, counted as the programme counts */
        post: operations["Capacity_declare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{code}/capacity/staffing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The staff of a provider on a day with its history, as known on a day */
        get: operations["CapacityRead_staffing"];
        put?: never;
        /** Record how many carers there were on a day and how many of them active */
        post: operations["Capacity_staff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{code}/capacity/closures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a room, group, appointment or an amount out of use for a time */
        post: operations["Capacity_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{code}/capacity/closures/{closureId}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a closure: from this day on it can be given again */
        post: operations["Capacity_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{code}/capacity/bookings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bookings of a provider by pages, and every override of it */
        get: operations["CapacityRead_bookings"];
        put?: never;
        /** Book a place for an offer or an admission; refused where there is not enough */
        post: operations["Bookings_book"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{code}/capacity/bookings/{bookingId}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change the unit, the volume or the last day of a booking from a day on */
        post: operations["Bookings_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{code}/capacity/bookings/{bookingId}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a place free: from this day on the booking holds nothing */
        post: operations["Bookings_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/capacity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Providers by programme with their load of a day, as known on a day or at a moment */
        get: operations["CapacityRead_load"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{code}/capacity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Capacity of a provider day by day: declared, booked, offered, free, overridden */
        get: operations["CapacityRead_byDay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivered-services/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a visit */
        post: operations["Deliveries_visit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivered-services/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record meals, days or months that were delivered */
        post: operations["Deliveries_units"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivered-services/admissions/{admission}/months/{month}/deliveries/{id}/visit-corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell a visit otherwise, with the reason */
        post: operations["Deliveries_correctVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivered-services/admissions/{admission}/months/{month}/deliveries/{id}/units-corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell delivered units otherwise, with the reason */
        post: operations["Deliveries_correctUnits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivered-services/admissions/{admission}/months/{month}/deliveries/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a delivery, with the reason */
        post: operations["Deliveries_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivered-services/admissions/{admission}/months/{month}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An admission's month: deliveries, and the statements issued, as known on a day or at a moment */
        get: operations["Deliveries_month"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivered-services/months": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A provider's or a person's month, with sums of the statements */
        get: operations["Deliveries_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivered-services/hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was delivered by month, item and tariff */
        get: operations["Deliveries_hours"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivered-services/cancellations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that an agreed visit was called off, and who bears it */
        post: operations["Cancellations_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivered-services/admissions/{admission}/months/{month}/cancellations/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back that a visit was called off, with the reason */
        post: operations["Cancellations_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivered-services/admissions/{admission}/months/{month}/deliveries/{id}/substitution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that another carer came than the one who was to, and why */
        post: operations["Cancellations_substitute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivered-services/admissions/{admission}/months/{month}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The statement that would be issued now, line by line; nothing is stored */
        get: operations["Statements_draft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivered-services/admissions/{admission}/months/{month}/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Issue the month's statement */
        post: operations["Statements_issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivered-services/admissions/{admission}/months/{month}/correcting-statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Issue a statement that corrects the last one and lists what differs */
        post: operations["Statements_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivered-services/prices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A provider's prices in the order in which they were set; later ones go first */
        get: operations["Prices_list"];
        put?: never;
        /** Set a provider's price for days; answers the whole list */
        post: operations["Prices_set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivered-services/imports/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An empty file of deliveries with the header that an import reads, as CSV */
        get: operations["DeliveriesImport_template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivered-services/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Check a file of deliveries; with its digest in `confirm`, record the good rows */
        post: operations["DeliveriesImport_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persons/{personId}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the erasure of a person's data stands, and what forbids it */
        get: operations["Erasure_show"];
        put?: never;
        /** Erase a person's data for good; the data-protection officer alone may */
        post: operations["Erasure_erase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persons/{personId}/third-person-texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is kept with a person about third persons; the data-protection officer alone may */
        get: operations["Erasure_texts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persons/{personId}/third-person-texts/{textId}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Erase a text about a third person alone; the data-protection officer alone may */
        post: operations["Erasure_eraseText"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persons/{personId}/legal-holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep a person's data from being erased */
        post: operations["Erasure_hold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persons/{personId}/legal-holds/lifting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a legal hold */
        post: operations["Erasure_lift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/detectors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The detectors with their definitions, parameters and how much they found */
        get: operations["Detectors_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/detectors/recorded-after-effective/spread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Days between facts and their recording by unit: quantiles and histogram */
        get: operations["Detectors_spread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/detectors/{detector}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a detector found, the latest first, by pages */
        get: operations["Detectors_findings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/detectors/{detector}/findings/{findingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One finding with all events and look-ups behind it */
        get: operations["Detectors_finding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/detectors/{detector}/findings/{findingId}/looks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that a finding was looked into, so that it is not shown as new again */
        post: operations["Detectors_lookInto"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/detectors/{detector}/parameters/{parameter}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set a parameter of a detector from a day on; earlier values stay readable */
        put: operations["Detectors_setParameter"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/break-glass": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was opened of the unit's cases, open and past, the latest first */
        get: operations["BreakGlass_list"];
        put?: never;
        /** Read a case or a person out of reach for some hours, for a reason */
        post: operations["BreakGlass_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/break-glass/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one has opened oneself and has neither closed nor let lapse */
        get: operations["BreakGlass_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/break-glass/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close what one opened before it lapses */
        post: operations["BreakGlass_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/break-glass/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Note what came of a look at what somebody else opened */
        post: operations["BreakGlass_review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/retention/destructions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Destruction lists, the newest first */
        get: operations["Destructions_list"];
        put?: never;
        /** Propose that cases whose time is over be destroyed, or go to the archive */
        post: operations["Destructions_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/retention/destructions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A destruction list and what became of each case */
        get: operations["Destructions_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/retention/destructions/{id}/protocol.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The protocol of a destruction as tagged PDF */
        get: operations["Destructions_protocol"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/retention/destructions/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve a list that another person proposed; it is carried out at once */
        post: operations["Destructions_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/retention/destructions/{id}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reject a list, or take one’s own back */
        post: operations["Destructions_reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/retention/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How long cases are kept under each sign of the classification plan */
        get: operations["Retention_schedule"];
        put?: never;
        /** Set how long cases under a sign are kept, for those that end from a day on */
        post: operations["Retention_setPeriod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/retention/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cases whose time is over, with what keeps them */
        get: operations["Retention_review"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/retention/persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Persons of whom every case is done with, and what keeps their data */
        get: operations["Retention_lapsedPersons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/retention/persons/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How long the cases of a person are kept, and what keeps their data */
        get: operations["Retention_person"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/retention/cases/{kind}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How long a case is kept, and what keeps it */
        get: operations["Retention_case"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/retention/cases/{kind}/{id}/legal-holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep a case from being destroyed */
        post: operations["Retention_hold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/retention/cases/{kind}/{id}/legal-holds/lifting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a hold on a case */
        post: operations["Retention_lift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subject-access-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Requests for access, the one due first before the others */
        get: operations["SubjectAccess_list"];
        put?: never;
        /** Register that a person asked for everything that is known of them */
        post: operations["SubjectAccess_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subject-access-requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a request for access stands */
        get: operations["SubjectAccess_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subject-access-requests/{id}/identity-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Note how who asks proved who they are */
        post: operations["SubjectAccess_identify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subject-access-requests/{id}/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Extend the time for the answer by two months */
        post: operations["SubjectAccess_extend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subject-access-requests/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Everything on the person, given out and kept nowhere */
        post: operations["SubjectAccess_export"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subject-access-requests/{id}/handover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Note that the person has the data */
        post: operations["SubjectAccess_handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subject-access-requests/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Note why the request is not answered with data */
        post: operations["SubjectAccess_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every statistic: what it counts, of whom, its version and how it is asked for */
        get: operations["Statistics_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/waiting-list-flows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Listed and ended by reason, month by month, as known on a day; also as a file */
        get: operations["Statistics_flows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/waiting-list-months": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The monthly figures in their three readings, as known on a day; also as a file */
        get: operations["Statistics_months"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/waiting-list-drift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Monthly figures when first published, and as known on a day; also as a file */
        get: operations["Statistics_drift"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a statistic counts */
        get: operations["Statistics_definition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/published-statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The statistics that are published */
        get: operations["PublishedStatistics_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/published-statistics/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A published statistic of a period, as known on its day of publication; also as a file */
        get: operations["PublishedStatistics_table"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The imports that brought something, newest first */
        get: operations["RegisterImport_list"];
        put?: never;
        /** Import a provider's register, or later corrections to it */
        post: operations["RegisterImport_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Events in the order in which they were recorded */
        get: operations["Record_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit-trail/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Event types and fields by which a trail can be narrowed */
        get: operations["AuditTrail_choices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit-trail/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything recorded of a case, by the id of anything that belongs to it */
        get: operations["AuditTrail_ofCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit-trail/cases/{id}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A case as it was up to a position, or as the office knew it then, perhaps on a day */
        get: operations["AuditTrail_state"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit-trail/cases/{id}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Two states of a case side by side, with the events that explain each difference */
        get: operations["AuditTrail_comparison"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit-trail/persons/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything recorded of a person, in all records of that person */
        get: operations["AuditTrail_ofPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit-trail/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What somebody who works here wrote */
        get: operations["AuditTrail_ofUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit-trail/units/{unit}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was written in a unit */
        get: operations["AuditTrail_ofUnit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit-trail/cases/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The trail of a case as a file */
        get: operations["TrailExports_ofCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit-trail/persons/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The trail of a person as a file */
        get: operations["TrailExports_ofPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit-trail/users/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What somebody who works here wrote, as a file */
        get: operations["TrailExports_ofUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit-trail/units/{unit}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was written in a unit, as a file */
        get: operations["TrailExports_ofUnit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evidence/seals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Seals in their order */
        get: operations["Evidence_list"];
        put?: never;
        /** Seals what was recorded since the last seal; no seal when nothing was */
        post: operations["Evidence_seal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evidence/seals/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The seal of a code printed on a letter or a report */
        get: operations["Evidence_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evidence/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Compares every event with its seal; takes seconds for each 100,000 events */
        post: operations["Evidence_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{code}/statistics/forecast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the list may go on, what if, and how past forecasts did; as known at a moment */
        get: operations["Forecast_forecast"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{code}/reports/waiting-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The paragraph on a waiting list, in Slovene or Italian, each number with its definition */
        get: operations["Reports_waitingList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process answers */
        get: operations["Health_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Store and database answer, and every view is kept true; 503 otherwise */
        get: operations["Health_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Server-sent events: the position of the record and the views that changed */
        get: operations["Live_follow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Master keys with what they wrap, and how many data keys were destroyed */
        get: operations["Keys_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Store, database, disk, keys, seals and every view with its lag */
        get: operations["System_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/rebuilds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The last rebuilds asked for, the latest first, with their progress or outcome */
        get: operations["System_listRebuilds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/views/{view}/rebuild": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Builds the view anew beside the live one, then switches; answers at once */
        post: operations["System_rebuild"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/views/{view}/switch-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts the rows from before the last rebuild back in the live place */
        post: operations["System_switchBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/views/{view}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets a view stand still; it goes on answering what it shows */
        post: operations["System_pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/views/{view}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets a paused view go on where it stood */
        post: operations["System_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/views/{view}/parked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The streams that the view could not apply */
        get: operations["System_listParked"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/views/{view}/parked/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tries parked streams again, all of the view or the one named */
        post: operations["System_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/parameters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every dated parameter of the house, all its values in order of time */
        get: operations["Parameters_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/oidc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** To the provider */
        get: operations["Oidc_start"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/oidc/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Back from the provider: a session begins */
        get: operations["Oidc_callback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/oidc/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** To the provider’s own sign-out, after the session here has ended */
        get: operations["Oidc_signOut"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The ways in that are offered here */
        get: operations["SignIn_ways"];
        put?: never;
        /** Sign in; sets the cookie of the session */
        post: operations["SignIn_signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/enrolment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Follow a one-time link: choose a password, get a second factor to set up */
        post: operations["SignIn_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/enrolment/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Prove the second factor; the link is used up and a session begins */
        post: operations["SignIn_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, in which role, and the token that changes need */
        get: operations["Session_who"];
        put?: never;
        post?: never;
        /** Sign out */
        delete: operations["Session_signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Act in another role or unit from now on; the session gets a new secret */
        post: operations["Session_choose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/renewal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new secret for the session, which then is not idle; its end stays */
        post: operations["Session_renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One’s own living sessions */
        get: operations["Session_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/all/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End one of one’s own sessions */
        delete: operations["Session_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Choose another password; every other session ends */
        post: operations["Session_changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for another second factor to set up; the present one holds until it is proved */
        post: operations["SecondFactor_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/second-factor/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Prove the new second factor; every other session ends, this one gets a new secret */
        post: operations["SecondFactor_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every account, by user name */
        get: operations["Accounts_list"];
        put?: never;
        /** Open an account; answers the one-time link by which its person enrols */
        post: operations["Accounts_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make password and second factor void; answers a new one-time link */
        post: operations["Accounts_reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close an account for good; its sessions end */
        post: operations["Accounts_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/roles/grant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Grant a role; the person signs in again */
        post: operations["Accounts_grantRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/roles/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a role; the person’s sessions end */
        post: operations["Accounts_withdrawRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/units/grant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let the account belong to a unit */
        post: operations["Accounts_grantUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/units/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let the account no longer belong to a unit; its sessions end */
        post: operations["Accounts_withdrawUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The living sessions of an account */
        get: operations["Accounts_listSessions"];
        put?: never;
        post?: never;
        /** End every session of an account */
        delete: operations["Accounts_revokeSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every token, newest first */
        get: operations["ApiTokens_list"];
        put?: never;
        /** Issue a token; this answer is the only one that shows it */
        post: operations["ApiTokens_issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke a token */
        delete: operations["ApiTokens_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The units of the house by name: of its cases, and of those who handle cases */
        get: operations["Units_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        PurposeDto: {
            /** @description To be sent in `x-spis-purpose`. */
            code: string;
            /** @description In Slovene. */
            text: string;
        };
        LogRemovalDto: {
            removedAt: string;
            keptYears: number;
            removedBefore: string;
            entries: number;
            runBy: string;
        };
        LoggedThingDto: {
            kind: string;
            id: string;
        };
        LoggedSubjectDto: {
            /** @enum {string} */
            part: "named" | "shown" | "behind" | "stated";
            kind: string;
            id: string;
        };
        LogEntryDto: {
            /** @enum {string} */
            kind: "read" | "write";
            /** @enum {string} */
            outcome: "done" | "refused" | "not-allowed" | "not-found" | "invalid" | "failed";
            /** @description The case for which it was done; null where none was stated or is evident. */
            forCase: components["schemas"]["LoggedThingDto"] | null;
            /** @description By what was searched, e.g. `name`; never what. */
            sought: string[];
            /** @enum {string} */
            signedInBy: "account" | "oidc" | "token" | "declared";
            subjects: components["schemas"]["LoggedSubjectDto"][];
            entryId: string;
            at: string;
            actorId: string;
            role: string;
            unit: string | null;
            onBehalfOf: string | null;
            action: string;
            purpose: string;
            client: string | null;
            correlationId: string;
        };
        LogPageDto: {
            entries: components["schemas"]["LogEntryDto"][];
            /** @description `after` of the next page, null at the end. */
            next: string | null;
        };
        RefusalDto: {
            /** @enum {string} */
            reason: "not-signed-in" | "too-many" | "not-allowed" | "not-found";
            refusalId: string;
            at: string;
            /** @description The last of those that were counted together. */
            until: string;
            /** @description Null where nobody proved who they are. */
            actorId: string | null;
            role: string | null;
            unit: string | null;
            /** @description `room.verb`; `sign-in.attempt` for an attempt to sign in. */
            action: string;
            /** @description Address of the client; null where it is unknown, or where there were too many to tell. */
            client: string | null;
            attempts: number;
        };
        RefusalPageDto: {
            refusals: components["schemas"]["RefusalDto"][];
            /** @description `after` of the next page, null at the end. */
            next: string | null;
        };
        ProgrammeNameDto: {
            code: string;
            /** @description Slovene name. */
            name: string;
        };
        FactOptionDto: {
            code: string;
            /** @description In Slovene. */
            name: string;
        };
        TaskSetDto: {
            tasks: components["schemas"]["FactOptionDto"][];
            code: string;
            /** @description In Slovene. */
            name: string;
        };
        AgreedPriceDto: {
            /**
             * @description By what it is charged.
             * @enum {string}
             */
            unit: "effective-hour" | "hour" | "meal" | "month" | "day";
            item: string;
            /** @description In Slovene. */
            name: string;
            provider: string;
            /** @description Whether its price depends on the day: weekdays, Sundays and nights, holidays. */
            byTariff: boolean;
        };
        PlanReviewDto: {
            questionnaires: ("entry" | "evaluation" | "exit")[];
            /** @description In words of the rules, e.g. 6 months. */
            every: string;
        };
        RuleParameterDto: {
            id: string;
            /** @description As it is written in the rules; null where nothing is set for the day. */
            value: string | null;
            source: string | null;
            /** @description False where nobody has confirmed it. */
            verified: boolean;
        };
        EligibilityRuleDto: {
            parameters: components["schemas"]["RuleParameterDto"][];
            version: number;
            /** @description The act that states it. */
            basis: string;
            /** @description False where the rule or a parameter of it is confirmed by nobody. */
            verified: boolean;
            /** @description Keys of the facts it asks. */
            inputs: string[];
            id: string;
            /** @description In Slovene. */
            text: string;
        };
        EvidenceConditionDto: {
            is: boolean | number | string | string[];
            fact: string;
        };
        ProgrammeEvidenceDto: {
            /** @description Null where everybody brings it. */
            when: components["schemas"]["EvidenceConditionDto"] | null;
            id: string;
            /** @description In Slovene. */
            text: string;
        };
        ProgrammeFactDto: {
            /** @enum {string} */
            kind: "yes-no" | "number" | "day" | "choice" | "choices";
            /**
             * @description `special` is health, addiction or violence.
             * @enum {string}
             */
            sensitivity: "plain" | "personal" | "special";
            options: components["schemas"]["FactOptionDto"][];
            key: string;
            /** @description The question in Slovene. */
            label: string;
        };
        ProgrammeDto: {
            /**
             * @description By what providers say how much they can give; null where nothing is limited.
             * @enum {string|null}
             */
            countedBy: "hours" | "places" | "terms" | "beds" | "groups" | "slots" | null;
            tasks: components["schemas"]["TaskSetDto"][];
            /** @description Price lists in force on the day, each line once. */
            prices: components["schemas"]["AgreedPriceDto"][];
            review: components["schemas"]["PlanReviewDto"] | null;
            rules: components["schemas"]["EligibilityRuleDto"][];
            evidence: components["schemas"]["ProgrammeEvidenceDto"][];
            /** @description What rules and documents ask about a case, each once. */
            facts: components["schemas"]["ProgrammeFactDto"][];
            on: string;
            /** @description Sign of the classification plan offered for its applications; null where it is not in force. */
            sign: string | null;
            /** @description Kind and, where printed, name of who receives applications. */
            recipient: string | null;
            /**
             * @description Who pays what the user does not.
             * @enum {string|null}
             */
            payer: "user" | "state" | "municipality" | "society" | null;
            /** @enum {string} */
            outcome: "decision" | "agreement";
            waitingList: string;
            capacity: string;
            exemption: boolean;
            identity: string;
            /** @description Whether people may be admitted at once, the papers following. */
            atOnce: boolean;
            /** @description Activities from which a breach of the house rules keeps people; none where there are no such rules. */
            suspends: string[];
            regimes: string[];
            /** @description Parts of the definition that no source settles. */
            open: string[];
            code: string;
            /** @description Slovene name. */
            name: string;
        };
        ClassificationSignDto: {
            /** @description One to five digits: 181 of 181-2/2019. */
            sign: string;
            /** @description In Slovene. */
            title: string;
            /** @description How long a finished case is kept; null where it is kept for ever. */
            retentionMonths: number | null;
            /** @description Codes of the programmes to which it is offered. */
            programmes: string[];
            from: string | null;
            until: string | null;
            source: string;
            /** @description False where nobody has confirmed it. */
            verified: boolean;
            note: string | null;
        };
        RegisterPersonDto: {
            surname: string;
            givenName: string;
            emso?: string;
            /** @enum {string} */
            contactLanguage?: "sl" | "it" | "en";
            /** @enum {string} */
            sex?: "male" | "female";
            /** @description Day of birth, e.g. 1949-05-26; needed only where the EMŠO is not known. */
            birthDate?: string;
            taxNumber?: string;
            street?: string;
            postalCode?: string;
            post?: string;
            phone?: string;
            /** Format: email */
            email?: string;
            note?: string;
        };
        PersonOutcomeDto: {
            personId: string;
            /** @description For the header `if-match` of the next command; null where nothing was ever recorded. */
            revision: string | null;
            position: string | null;
            /** @description Facts that were recorded; 0 when nothing was left to do. */
            events: number;
        };
        RegisterPseudonymousPersonDto: {
            /** @description The unit's own code, e.g. MK-1984; never a name. */
            code: string;
            /** @enum {string} */
            sex?: "male" | "female";
        };
        SearchPersonsDto: {
            /**
             * @description Names or their beginnings, a day of birth, an EMŠO, a tax number or a code, of which all must apply; or the
             *     number of a case such as 181-2/2019, of one of its documents such as 181-2/2019-5, or how a number begins.
             */
            text: string;
        };
        FoundPersonDto: {
            personId: string;
            surname: string | null;
            givenName: string | null;
            pseudonym: string | null;
            birthDate: string | null;
            emso: string | null;
        };
        FoundCaseDto: {
            applicationId: string;
            /** @description e.g. 181-2/2019. */
            number: string;
            /** @description The document asked for, where the case has one of that number. */
            documentNumber: number | null;
            programme: string;
            /** @description Null where it would tell another unit where a protected person is. */
            unit: string | null;
            /** @description Where the case stands. */
            state: string;
            receivedOn: string;
            person: components["schemas"]["FoundPersonDto"];
        };
        FoundPersonsDto: {
            persons: components["schemas"]["FoundPersonDto"][];
            cases: components["schemas"]["FoundCaseDto"][];
            /** @description More than are listed would fit. */
            more: boolean;
            /** @description More cases than are listed would fit. */
            moreCases: boolean;
        };
        PersonCardDto: {
            /** @description Other records of the same person. */
            joinedIds: string[];
            /** @enum {string|null} */
            contactLanguage: "sl" | "it" | "en" | null;
            /** @description The record under which the person is shown, also where one was asked for that was joined to it. */
            personId: string;
            revision: string;
            pseudonymous: boolean;
            /** @description The data were erased: nothing is known any more but that there was such a person. */
            erased: boolean;
            surname: string | null;
            givenName: string | null;
            pseudonym: string | null;
            sex: string | null;
            birthDate: string | null;
            emso: string | null;
            taxNumber: string | null;
            street: string | null;
            postalCode: string | null;
            post: string | null;
            phone: string | null;
            email: string | null;
            note: string | null;
            diedOn: string | null;
            addressProtected: boolean;
            /** @description Only another unit may see where the person lives. */
            addressHidden: boolean;
        };
        PersonVersionDto: {
            /**
             * @description Why it took the place of another value; null where nobody said.
             * @enum {string|null}
             */
            reason: "clerical-error" | "changed-by-document" | "told-by-person" | "official-register" | null;
            personId: string;
            field: string;
            version: number;
            value: string;
            recordedAt: string;
        };
        ChangeDetailsDto: {
            /**
             * @description Why, where the sender knows.
             * @enum {string}
             */
            reason?: "clerical-error" | "changed-by-document" | "told-by-person" | "official-register";
            surname?: string;
            givenName?: string;
            /** @enum {string} */
            sex?: "male" | "female";
            /** @description Day of birth, e.g. 1949-05-26; needed only where the EMŠO is not known. */
            birthDate?: string;
            taxNumber?: string;
            street?: string;
            postalCode?: string;
            post?: string;
            phone?: string;
            /** Format: email */
            email?: string;
            note?: string;
        };
        CorrectEmsoDto: {
            /**
             * @description Why, where the sender knows.
             * @enum {string}
             */
            reason?: "clerical-error" | "changed-by-document" | "told-by-person" | "official-register";
            emso: string;
        };
        ContactLanguageDto: {
            /** @enum {string} */
            language: "sl" | "it" | "en";
        };
        RecordDeathDto: {
            diedOn: string;
        };
        CorrectDeathDto: {
            /**
             * @description Why, where the sender knows.
             * @enum {string}
             */
            reason?: "clerical-error" | "changed-by-document" | "told-by-person" | "official-register";
            /** @description Left out where the person did not die. */
            diedOn?: string;
        };
        DuplicateCandidateDto: {
            reasons: ("same-emso" | "similar-name-same-birth-date" | "same-name-similar-birth-date")[];
            person: components["schemas"]["PersonCardDto"];
        };
        DuplicateCandidatesDto: {
            candidates: components["schemas"]["DuplicateCandidateDto"][];
            person: components["schemas"]["PersonCardDto"];
        };
        OtherPersonDto: {
            /** Format: uuid */
            otherPersonId: string;
        };
        PairOutcomeDto: {
            revision: string | null;
            position: string | null;
            events: number;
            shown: boolean;
        };
        RelationDto: {
            /** @enum {string} */
            kind: "household-member" | "representative" | "liable-person";
            relationId: string;
            otherId: string;
            basis: string;
            from: string;
            until: string | null;
        };
        AddRelationDto: {
            /** @enum {string} */
            kind: "household-member" | "representative" | "liable-person";
            /**
             * @description The ground, one of those of the kind.
             * @enum {string}
             */
            basis: "spouse" | "partner" | "child" | "parent" | "other-relative" | "other" | "authorised" | "legal" | "guardian" | "maintenance-duty" | "title" | "contract";
            /** Format: uuid */
            otherPersonId: string;
            from: string;
            /** @description The first day on which it does not hold any more. */
            until?: string;
        };
        EndRelationDto: {
            on: string;
        };
        ProfileDto: {
            /** @description Entries by frequency of help. */
            frequency: {
                "several-times-daily"?: number;
                daily?: number;
                "three-weekly"?: number;
                "two-weekly"?: number;
                weekly?: number;
            } & {
                [key: string]: number;
            };
            relativesHelp: number;
            extendedScope: number;
        };
        EntriesAndPersonsDto: {
            entries: number;
            persons: number;
        };
        RegimesDto: {
            ZSV: components["schemas"]["EntriesAndPersonsDto"];
            "ZDOsk-1": components["schemas"]["EntriesAndPersonsDto"];
        };
        WaitingDaysDto: {
            n: number;
            mean: number | null;
            median: number | null;
            max: number | null;
        };
        WaitingListDto: {
            programme: string;
            entries: number;
            persons: number;
            profile: components["schemas"]["ProfileDto"];
            /** @description By the law under which they wait that day; one person may wait under both. */
            byRegime: components["schemas"]["RegimesDto"];
            waitingDays: components["schemas"]["WaitingDaysDto"];
            /** @description Without pauses; overlapping pauses count once. */
            waitingDaysNet: components["schemas"]["WaitingDaysDto"];
            on: string;
            /** @description The moment up to which the record was read. */
            knownAt: string;
        };
        ListChangeDto: {
            /** @enum {string} */
            change: "came" | "left";
            /** @enum {string|null} */
            endReason: "admitted" | "admitted-elsewhere" | "moved-to-institution" | "died" | "withdrew" | "no-longer-eligible" | "revalidation-unanswered" | "offers-refused" | "other" | null;
            /** @description From when on it was known so. */
            knownFrom: string;
            listedOn: string;
            endedOn: string | null;
        };
        ListDifferenceDto: {
            changes: components["schemas"]["ListChangeDto"][];
            on: string;
            before: number;
            after: number;
            came: number;
            left: number;
        };
        WaitingListRowDto: {
            /** @enum {string} */
            legalRegime: "ZSV" | "ZDOsk-1";
            /** @enum {string} */
            frequency: "several-times-daily" | "daily" | "three-weekly" | "two-weekly" | "weekly";
            extendedScope: ("afternoon" | "weekend" | "holiday")[];
            /** @enum {string|null} */
            endReason: "admitted" | "admitted-elsewhere" | "moved-to-institution" | "died" | "withdrew" | "no-longer-eligible" | "revalidation-unanswered" | "offers-refused" | "other" | null;
            /** @description Place in the order of arrival, from 1. */
            rank: number;
            entryId: string;
            /** @description Null, like the application and the register number, for those who see no identity. */
            personId: string | null;
            registerNumber: string | null;
            municipality: string;
            provider: string;
            /** @description The application that the entry comes from, or null. */
            applicationId: string | null;
            applicationReceivedOn: string;
            listedOn: string;
            waitingDays: number;
            waitingDaysNet: number;
            relativesHelp: boolean;
            hoursPerWeek: number | null;
            /** @description An end already known for a later day. */
            endsOn: string | null;
        };
        WaitingListPageDto: {
            entries: components["schemas"]["WaitingListRowDto"][];
            /** @description Entries of the whole list. */
            total: number;
        };
        WaitingDaysWithP90Dto: {
            n: number;
            mean: number | null;
            median: number | null;
            max: number | null;
            p90: number | null;
        };
        MonthFiguresDto: {
            /** @description Ended entries by reason; reasons that did not occur are left out. */
            endedByReason: {
                admitted?: number;
                "admitted-elsewhere"?: number;
                "moved-to-institution"?: number;
                died?: number;
                withdrew?: number;
                "no-longer-eligible"?: number;
                "revalidation-unanswered"?: number;
                "offers-refused"?: number;
                other?: number;
            };
            month: string;
            monthEnd: number;
            dailyMean: number;
            distinctPersons: number;
            listed: number;
            ended: number;
            waitingDaysOfAdmitted: components["schemas"]["WaitingDaysWithP90Dto"];
            waitingDaysOfAdmittedNet: components["schemas"]["WaitingDaysWithP90Dto"];
        };
        PeriodMeanDto: {
            monthEnd: number | null;
            dailyMean: number | null;
            distinctPersons: number | null;
        };
        MonthlyFiguresDto: {
            /** @description Id, version, population, denominator, measures and both dates. */
            definition: {
                [key: string]: unknown;
            };
            months: components["schemas"]["MonthFiguresDto"][];
            mean: components["schemas"]["PeriodMeanDto"];
            waitingDaysOfAdmitted: components["schemas"]["WaitingDaysWithP90Dto"];
            waitingDaysOfAdmittedNet: components["schemas"]["WaitingDaysWithP90Dto"];
        };
        WaitingEntryDto: {
            /** @enum {string} */
            legalRegime: "ZSV" | "ZDOsk-1";
            /** @description From which days it waits under which law, beside the first. */
            regimes: Record<string, never>[];
            needProfile: {
                [key: string]: unknown;
            };
            pauses: Record<string, never>[];
            offers: Record<string, never>[];
            revalidations: Record<string, never>[];
            /** @description The end that holds, or null. */
            end: {
                [key: string]: unknown;
            } | null;
            entryId: string;
            personId: string;
            programme: string;
            municipality: string;
            provider: string;
            registerNumber: string | null;
            /** @description The application that it comes from, or null. */
            applicationId: string | null;
            applicationReceivedOn: string;
            applicationCompleteOn: string | null;
            listedOn: string;
            /** @description For the header `if-match` of the next command. */
            revision: string;
        };
        WaitingNeedDto: {
            /** @enum {string} */
            frequency: "several-times-daily" | "daily" | "three-weekly" | "two-weekly" | "weekly";
            /** @default [] */
            extendedScope: ("afternoon" | "weekend" | "holiday")[];
            /** @default false */
            relativesHelp: boolean;
            /** @description Hours a week wanted, up to 168. */
            hoursPerWeek?: number;
        };
        ChangeNeedDto: {
            effectiveOn: string;
            needProfile: components["schemas"]["WaitingNeedDto"];
        };
        EntryAnswerDto: {
            /** @description To be sent back in `if-match`. */
            revision: string | null;
            /** @description To be sent in `after` to see what the command did. */
            position: string | null;
            /** @description 0 when nothing was left to do. */
            events: number;
        };
        ChangeRegimeDto: {
            effectiveOn: string;
            /** @enum {string} */
            legalRegime: "ZSV" | "ZDOsk-1";
        };
        PauseWaitingDto: {
            from: string;
            /** @enum {string} */
            reason: "hospital" | "temporary-absence" | "other";
        };
        PausedDto: {
            /** @description To be sent back in `if-match`. */
            revision: string | null;
            /** @description To be sent in `after` to see what the command did. */
            position: string | null;
            /** @description 0 when nothing was left to do. */
            events: number;
            pauseId: string;
        };
        ResumeWaitingDto: {
            /** @description The first day on which the wait goes on. */
            on: string;
        };
        EndWaitingDto: {
            /** @description Whom the note tells of, where not the person who waits: `other`, or a person's id. */
            noteAbout?: string;
            /** @description The first day on which the entry is not on the list any more. */
            endedOn: string;
            /** @enum {string} */
            reason: "admitted" | "admitted-elsewhere" | "moved-to-institution" | "died" | "withdrew" | "no-longer-eligible" | "revalidation-unanswered" | "offers-refused" | "other";
            /** @description Only with an admission. */
            serviceStartedOn?: string;
            /** @description What is to be remembered, at most 4000 characters. */
            note?: string;
        };
        ReinstateDto: {
            /** @description Whom the note tells of, where not the person who waits: `other`, or a person's id. */
            noteAbout?: string;
            reinstatedOn: string;
            /** @enum {string} */
            reason: "answered-late" | "letter-not-received" | "prevented" | "mistake";
            /** @description What is to be remembered, at most 4000 characters. */
            note?: string;
        };
        PriorityFactsDto: {
            effectiveOn: string;
            livesAlone?: boolean;
            /** @description Discharged from hospital and in need of help at home because of it. */
            hospitalDischarge?: boolean;
            terminallyIll?: boolean;
        };
        RerankDto: {
            /** @description Whom the note tells of, where not the person who waits: `other`, or a person's id. */
            noteAbout?: string;
            /** @description The day from which it holds; today when left out. */
            effectiveOn?: string;
            /** @description The rank wanted. */
            rank?: number;
            /**
             * Format: uuid
             * @description The entry directly before which to stand.
             */
            before?: string;
            /** @enum {string} */
            reason: "urgent-need" | "hospital-discharge" | "carer-lost" | "order-mistaken" | "court-or-inspection" | "other";
            /** @description What is to be remembered, at most 4000 characters. */
            note?: string;
        };
        EntryOfPersonDto: {
            /** @enum {string} */
            legalRegime: "ZSV" | "ZDOsk-1";
            /** @enum {string} */
            standing: "not-yet-listed" | "waiting" | "paused" | "ended";
            /** @enum {string} */
            frequency: "several-times-daily" | "daily" | "three-weekly" | "two-weekly" | "weekly";
            /** @enum {string|null} */
            endReason: "admitted" | "admitted-elsewhere" | "moved-to-institution" | "died" | "withdrew" | "no-longer-eligible" | "revalidation-unanswered" | "offers-refused" | "other" | null;
            entryId: string;
            /** @description The record of the person under which it stands. */
            personId: string;
            programme: string;
            /** @description Null where it is hidden. */
            municipality: string | null;
            /** @description Null where it is hidden. */
            provider: string | null;
            registerNumber: string | null;
            /** @description The application that the entry comes from, or null. */
            applicationId: string | null;
            applicationReceivedOn: string;
            listedOn: string;
            /** @description From the listing to the day asked, or to the end before it. */
            waitingDays: number;
            /** @description Without pauses; overlapping pauses count once. */
            waitingDaysNet: number;
            /** @description The end known by then, also one on a later day. */
            endsOn: string | null;
        };
        EntriesOfPersonDto: {
            entries: components["schemas"]["EntryOfPersonDto"][];
            /** @description The record under which the person is shown. */
            personId: string;
            /** @description On how many lists the person is on the day, paused entries among them. */
            onLists: number;
            /** @description True where municipalities and providers would tell another unit where a protected person is. */
            whereaboutsHidden: boolean;
            on: string;
            /** @description The moment up to which the record was read. */
            knownAt: string;
        };
        ScorePartDto: {
            /** @enum {string} */
            criterion: "need-frequency" | "extended-scope" | "no-relatives" | "lives-alone" | "hospital-discharge" | "terminally-ill" | "months-waited";
            value: number | null;
            weight: number;
            points: number;
        };
        ScoreDto: {
            parts: components["schemas"]["ScorePartDto"][];
            points: number;
        };
        MoveDto: {
            /** @enum {string} */
            type: "EntryReranked" | "PlaceInOrderLost";
            eventId: string;
            day: string;
            reason: string;
        };
        OrderRowDto: {
            score: components["schemas"]["ScoreDto"] | null;
            moved: components["schemas"]["MoveDto"] | null;
            rank: number;
            entryId: string;
            personId: string;
            /** @description The place by the rule alone, without moves. */
            rankByRule: number;
        };
        RuleBasisDto: {
            /** @description The act, or the decision of the provider's council or the municipality. */
            source: string;
            /** @description Key of the text that explains the rule. */
            textKey: string;
            /** @default false */
            verified: boolean;
        };
        OrderRuleDto: {
            /** @enum {string} */
            kind: "arrival" | "priority";
            basis: components["schemas"]["RuleBasisDto"] | null;
            version: number | null;
            validFrom: string | null;
            /** @description Decides between wholly equal facts; null where none was drawn. */
            tieSeed: string | null;
        };
        ListOrderDto: {
            entries: components["schemas"]["OrderRowDto"][];
            programme: string;
            provider: string;
            rule: components["schemas"]["OrderRuleDto"];
            total: number;
            on: string;
            /** @description The moment up to which the record was read. */
            knownAt: string;
        };
        StandsBeforeDto: {
            /** @enum {string} */
            because: "more-points" | "earlier-application" | "earlier-listing" | "lower-register-number" | "tie-by-seed" | "tie-by-entry-id" | "moved-up" | "place-lost";
            move: components["schemas"]["MoveDto"] | null;
            entryId: string;
            rank: number;
            points: number | null;
        };
        PassedByDto: {
            /** @enum {string} */
            type: "EntryReranked" | "PlaceOffered";
            entryId: string;
            eventId: string;
            day: string;
            reason: string;
        };
        StandingDto: {
            score: components["schemas"]["ScoreDto"] | null;
            moved: components["schemas"]["MoveDto"] | null;
            before: components["schemas"]["StandsBeforeDto"][];
            passedBy: components["schemas"]["PassedByDto"][];
            entryId: string;
            programme: string;
            provider: string;
            rank: number;
            /** @description How many wait. */
            of: number;
            rankByRule: number;
            rule: components["schemas"]["OrderRuleDto"];
            on: string;
            /** @description The moment up to which the record was read. */
            knownAt: string;
        };
        CausingEventDto: {
            eventId: string;
            type: string;
        };
        MoverDto: {
            /** @enum {string} */
            change: "came-before" | "went-behind" | "joined-before" | "left";
            events: components["schemas"]["CausingEventDto"][];
            entryId: string;
        };
        MovementDto: {
            movers: components["schemas"]["MoverDto"][];
            on: string;
            was: number | null;
            rank: number | null;
        };
        MovementsDto: {
            movements: components["schemas"]["MovementDto"][];
            entryId: string;
            programme: string;
            provider: string;
            from: string;
            on: string;
            /** @description The moment up to which the record was read. */
            knownAt: string;
        };
        RecordedRuleDto: {
            data: {
                [key: string]: unknown;
            };
            eventId: string;
            type: string;
        };
        RulesDto: {
            rules: components["schemas"]["RecordedRuleDto"][];
        };
        CriterionDto: {
            /** @enum {string} */
            criterion: "need-frequency" | "extended-scope" | "no-relatives" | "lives-alone" | "hospital-discharge" | "terminally-ill" | "months-waited";
            weight: number;
        };
        PriorityRuleDto: {
            criteria: components["schemas"]["CriterionDto"][];
            provider: string;
            /** @description The first day on which it holds, today at the earliest. */
            validFrom: string;
            basis: components["schemas"]["RuleBasisDto"];
        };
        ArrivalRuleDto: {
            provider: string;
            /** @description The first day on which it holds, today at the earliest. */
            validFrom: string;
            basis: components["schemas"]["RuleBasisDto"];
        };
        RefusalRuleDto: {
            /** @enum {string} */
            consequence: "stays" | "to-end" | "ends-after";
            /** @description Only for `ends-after`: after how many refusals. */
            after?: number;
            /**
             * @description Whether an offer without an answer counts as refused.
             * @default false
             */
            lapsedCounts: boolean;
            provider: string;
            /** @description The first day on which it holds, today at the earliest. */
            validFrom: string;
            basis: components["schemas"]["RuleBasisDto"];
        };
        TieSeedDto: {
            provider: string;
        };
        OverTimeDto: {
            /** @description On each day, as known at `knownAt`. */
            asKnown: number[];
            /** @description On the day `on`, as known by the end of each day. */
            learned: number[];
            /** @description On each day, as known by the end of that same day. */
            thatDay: number[];
            /** @description Who has or had anybody waiting in the span. */
            providers: string[];
            from: string;
            to: string;
            on: string;
            /** @description The moment up to which the record was read. */
            knownAt: string;
        };
        LearnedDto: {
            /** @enum {string} */
            kind: "listed" | "ended" | "end-corrected" | "reinstated" | "pauses-changed" | "need-changed" | "regime-changed";
            /** @enum {string|null} */
            endReason: "admitted" | "admitted-elsewhere" | "moved-to-institution" | "died" | "withdrew" | "no-longer-eligible" | "revalidation-unanswered" | "offers-refused" | "other" | null;
            /** @enum {string} */
            frequency: "several-times-daily" | "daily" | "three-weekly" | "two-weekly" | "weekly";
            /** @enum {string} */
            legalRegime: "ZSV" | "ZDOsk-1";
            /** @description From when on it was known. */
            knownFrom: string;
            listedOn: string;
            endedOn: string | null;
            /** @description The end as it was known before, or null. */
            endedOnBefore: string | null;
        };
        LearnedPageDto: {
            changes: components["schemas"]["LearnedDto"][];
            total: number;
        };
        PlaceUnderDto: {
            /** @enum {string} */
            frequency: "several-times-daily" | "daily" | "three-weekly" | "two-weekly" | "weekly";
            /**
             * @description Why it would stand behind the one before it; null for the first, or where a move decides.
             * @enum {string|null}
             */
            because: "more-points" | "earlier-application" | "earlier-listing" | "lower-register-number" | "tie-by-seed" | "tie-by-entry-id" | null;
            rank: number;
            under: number;
            points: number | null;
            pointsUnder: number | null;
            applicationReceivedOn: string;
            listedOn: string;
        };
        OrderUnderDto: {
            /** @description In the order of the other rule; the first thousand. */
            places: components["schemas"]["PlaceUnderDto"][];
            programme: string;
            provider: string;
            /** @description The rule that was in force. */
            rule: components["schemas"]["OrderRuleDto"];
            total: number;
            /** @description How many would have stood elsewhere. */
            moved: number;
            /** @description The furthest that one would have moved. */
            furthest: number;
            on: string;
            /** @description The moment up to which the record was read. */
            knownAt: string;
        };
        OfferDto: {
            /** @enum {string|null} */
            outOfOrderReason: "volume-fits" | "place-of-residence" | "room-fits" | "urgent-need" | "others-unreachable" | "other" | null;
            /** @enum {string} */
            standing: "open" | "accepted" | "refused" | "lapsed" | "withdrawn" | "void";
            offerId: string;
            entryId: string;
            personId: string;
            provider: string;
            offeredOn: string;
            answerBy: string;
            /** @description False where the period to answer is a parameter that nobody confirmed. */
            deadlineVerified: boolean;
            startsOn: string | null;
            /** @description Rank at the time of the offer. */
            rank: number;
            /** @description How many stood before and were offered nothing. */
            passedOver: number;
            settledOn: string | null;
            reason: string | null;
            late: boolean;
        };
        OffersDto: {
            offers: components["schemas"]["OfferDto"][];
        };
        LapseOffersDto: {
            provider?: string;
        };
        RefusedEntryDto: {
            entryId: string;
            code: string;
        };
        ManyAnsweredDto: {
            refused: components["schemas"]["RefusedEntryDto"][];
            done: number;
        };
        OfferPlaceDto: {
            /** @description Whom the note tells of, where not the person who waits: `other`, or a person's id. */
            noteAbout?: string;
            /** @description The day of the offer; today when left out. */
            offeredOn?: string;
            /** @description The last day to answer; by the period in force when left out. */
            answerBy?: string;
            /** @description From when help could be given. */
            startsOn?: string;
            /**
             * @description Needed where others stand before.
             * @enum {string}
             */
            outOfOrderReason?: "volume-fits" | "place-of-residence" | "room-fits" | "urgent-need" | "others-unreachable" | "other";
            /** @description What is to be remembered, at most 4000 characters. */
            note?: string;
        };
        OfferMadeDto: {
            /** @description To be sent back in `if-match`. */
            revision: string | null;
            /** @description To be sent in `after` to see what the command did. */
            position: string | null;
            /** @description 0 when nothing was left to do. */
            events: number;
            offerId: string;
        };
        AcceptOfferDto: {
            /** @description Today when left out. */
            acceptedOn?: string;
        };
        RefuseOfferDto: {
            /** @description Whom the note tells of, where not the person who waits: `other`, or a person's id. */
            noteAbout?: string;
            /** @description Today when left out. */
            refusedOn?: string;
            /** @enum {string} */
            reason: "not-needed-now" | "cared-for-otherwise" | "time-does-not-suit" | "provider-does-not-suit" | "price" | "health" | "other";
            /** @description What is to be remembered, at most 4000 characters. */
            note?: string;
        };
        WithdrawOfferDto: {
            /** @description Whom the note tells of, where not the person who waits: `other`, or a person's id. */
            noteAbout?: string;
            /** @description Today when left out. */
            withdrawnOn?: string;
            /** @enum {string} */
            reason: "place-gone" | "offered-by-mistake" | "not-reachable" | "other";
            /** @description What is to be remembered, at most 4000 characters. */
            note?: string;
        };
        StartCampaignDto: {
            programme: string;
            municipality?: string;
            provider?: string;
            /** @description Those listed before this day, and not confirmed since, are asked. */
            notConfirmedSince: string;
        };
        CampaignStartedDto: {
            /** @description To be sent back in `if-match`. */
            revision: string | null;
            /** @description To be sent in `after` to see what the command did. */
            position: string | null;
            /** @description 0 when nothing was left to do. */
            events: number;
            campaignId: string;
        };
        CampaignDto: {
            /** @description Entries by how they stand; what does not occur is left out. */
            standings: {
                [key: string]: number;
            };
            campaignId: string;
            programme: string;
            municipality: string | null;
            provider: string | null;
            notConfirmedSince: string;
            startedOn: string;
            /** @description How many were selected. */
            selected: number;
        };
        CampaignsDto: {
            campaigns: components["schemas"]["CampaignDto"][];
        };
        AskedDto: {
            /** @enum {string} */
            standing: "asked" | "letter-produced" | "reminded" | "still-waiting" | "changed-need" | "withdraws" | "removed" | "reinstated";
            entryId: string;
            askedOn: string;
            letterOn: string | null;
            letterRef: string | null;
            reminderDueOn: string | null;
            reminderOn: string | null;
            /** @description The last day to answer; the period is a parameter that nobody confirmed. */
            answerBy: string | null;
            settledOn: string | null;
            late: boolean;
        };
        AskedPageDto: {
            entries: components["schemas"]["AskedDto"][];
        };
        CampaignLetterDto: {
            /** Format: uuid */
            entryId: string;
            /**
             * Format: uuid
             * @description The letter's id among the letters, or in the outgoing mail.
             */
            letterRef: string;
        };
        ProducedLettersDto: {
            /** @enum {string} */
            kind: "first" | "reminder";
            producedOn: string;
            letters: components["schemas"]["CampaignLetterDto"][];
        };
        RevalidationAnswerDto: {
            /** @description Whom the note tells of, where not the person who waits: `other`, or a person's id. */
            noteAbout?: string;
            answeredOn: string;
            /** @enum {string} */
            answer: "still-waiting" | "changed-need" | "withdraws";
            /** @description With a changed need. */
            needProfile?: components["schemas"]["WaitingNeedDto"];
            /** @description What is to be remembered, at most 4000 characters. */
            note?: string;
        };
        SettingDto: {
            /** @enum {string} */
            setting: "home" | "institution";
            from: string;
            until?: string | null;
        };
        HouseholdDto: {
            members: ("first-adult" | "next-adult" | "child" | "single-parent-supplement" | "adult-in-institution")[];
            from: string;
            until?: string | null;
        };
        DatedIncomeDto: {
            from: string;
            until?: string | null;
            id: string;
            /** @description What kind of income, e.g. pension; savings are not counted. */
            kind: string;
            /** @description EUR a month, e.g. 900.00. */
            monthly: string;
            evidence?: string | null;
        };
        ServiceDto: {
            id: string;
            programme: string;
            price: string;
            /** @description Units a month, e.g. 20 or 12.5. */
            volume: string;
            from: string;
            until?: string | null;
        };
        IncomeDto: {
            id: string;
            /** @description What kind of income, e.g. pension; savings are not counted. */
            kind: string;
            /** @description EUR a month, e.g. 900.00. */
            monthly: string;
            evidence?: string | null;
        };
        LiableDto: {
            household: ("first-adult" | "next-adult" | "child" | "single-parent-supplement" | "adult-in-institution")[];
            /** Format: uuid */
            personId: string;
            /** @enum {string} */
            duty: "maintenance" | "title";
            incomes: components["schemas"]["IncomeDto"][];
            /** @description What a title or contract sets, EUR a month. */
            agreed?: string | null;
            from: string;
            until?: string | null;
        };
        ExemptionFactsDto: {
            setting: components["schemas"]["SettingDto"][];
            household: components["schemas"]["HouseholdDto"][];
            incomes: components["schemas"]["DatedIncomeDto"][];
            services: components["schemas"]["ServiceDto"][];
            liable: components["schemas"]["LiableDto"][];
        };
        CalculateRequest: {
            programme: string;
            /** @description The day whose thresholds apply throughout; left out, every change of a threshold splits the period. */
            thresholdsOn?: string | null;
            facts: components["schemas"]["ExemptionFactsDto"];
            from: string;
            until?: string | null;
        };
        ServiceShareDto: {
            id: string;
            value: string;
            contribution: string;
            exemption: string;
        };
        LiableShareDto: {
            personId: string;
            abilityToPay: string;
            contribution: string;
            exempt: boolean;
        };
        CalculationLineDto: {
            inputs: {
                [key: string]: unknown;
            };
            result: string | string[];
            rule: string;
            version: number;
            /** @description `beneficiary`, `case`, or the id of a service or liable person. */
            subject: string;
            source: string;
            /** @description False where the rule or a parameter it read is confirmed by no source. */
            verified: boolean;
        };
        CalculatedPeriodDto: {
            /** @description What changed on the first day. */
            because: string[];
            services: components["schemas"]["ServiceShareDto"][];
            liable: components["schemas"]["LiableShareDto"][];
            lines: components["schemas"]["CalculationLineDto"][];
            from: string;
            until: string | null;
            value: string;
            abilityToPay: string;
            contribution: string;
            /** @description The contribution as per cent of the value; null of nothing. */
            contributionPercent: string | null;
            exemption: string;
            publicShare: string;
        };
        ProposeRequest: {
            programme: string;
            /** @description The day whose thresholds apply throughout; left out, every change of a threshold splits the period. */
            thresholdsOn?: string | null;
            facts: components["schemas"]["ExemptionFactsDto"];
            from: string;
            until?: string | null;
            /** Format: uuid */
            beneficiaryId: string;
            /** @enum {string} */
            form: "fixed" | "percent";
        };
        ExemptionOutcomeDto: {
            exemptionId: string;
            determinationId: string;
            /** @description Of the exemption's stream; null when there is nothing recorded. */
            revision: string | null;
            position: string | null;
        };
        RedetermineRequest: {
            /** @enum {string} */
            cause: "income" | "volume" | "price" | "household" | "basic-amount" | "setting" | "liable-person";
            /** @enum {string} */
            form: "fixed" | "percent";
            changedOn: string;
            reportedOn?: string | null;
            /** @description The day whose thresholds apply throughout; left out, every change of a threshold splits the period. */
            thresholdsOn?: string | null;
            facts: components["schemas"]["ExemptionFactsDto"];
            from: string;
            until?: string | null;
        };
        PreviewRequest: {
            facts: components["schemas"]["ExemptionFactsDto"];
        };
        DifferenceDto: {
            before: Record<string, never> | null;
            after: Record<string, never> | null;
            rule: string;
            subject: string;
            what: string;
            input?: string;
            origin?: string;
            /** @description True for what brought the difference about, false for what follows from it. */
            cause: boolean;
        };
        RecalculatedPartDto: {
            differences: components["schemas"]["DifferenceDto"][];
            determinationId: string;
            from: string;
            until: string | null;
            contributionBefore: string;
            contribution: string;
            /** @description Negative when the contribution falls. */
            contributionDifference: string;
            exemptionBefore: string;
            exemption: string;
        };
        SeenChangeDto: {
            /** Format: uuid */
            determinationId: string;
            /** @description The monthly contribution after the change, EUR. */
            contribution: string;
            from: string;
            until?: string | null;
        };
        ConfirmRequest: {
            facts: components["schemas"]["ExemptionFactsDto"];
            seen: components["schemas"]["SeenChangeDto"][];
        };
        ExemptionRowDto: {
            /** @enum {string} */
            standing: "proposed" | "decided" | "changed";
            exemptionId: string;
            beneficiaryId: string;
            programme: string;
            determinedOn: string;
            /** @description Null where nothing is in force on the day. */
            value: string | null;
            contribution: string | null;
            exemption: string | null;
        };
        ExemptionPageDto: {
            exemptions: components["schemas"]["ExemptionRowDto"][];
            total: number;
        };
        ExemptionSummaryDto: {
            exemptionId: string;
            programme: string;
            revision: string;
            determinations: number;
        };
        DeterminationDto: {
            periods: components["schemas"]["CalculatedPeriodDto"][];
            /** @description Against the part that held on each part's first day; empty for the first determination. */
            changes: components["schemas"]["RecalculatedPartDto"][];
            determinationId: string;
            kind: string;
            form: string;
            actorId: string;
            recordedAt: string;
            cause: string | null;
            changedOn: string | null;
            reportedLate: boolean | null;
            /** @description The decisions by which it is in force; none while nothing was issued, or after annulment. */
            decisions: string[];
        };
        ExemptionDto: {
            inForce: components["schemas"]["CalculatedPeriodDto"] | null;
            determinations: components["schemas"]["DeterminationDto"][];
            exemptionId: string;
            beneficiaryId: string;
            programme: string;
            revision: string;
            on: string;
            /** @description The facts as they were stated last, as a request says them. */
            facts: components["schemas"]["ExemptionFactsDto"];
        };
        RerunPartDto: {
            differences: components["schemas"]["DifferenceDto"][];
            from: string;
            until: string | null;
            /** @description Whether the recorded rules and parameters give the recorded result. */
            agrees: boolean;
            contribution: string;
            contributionAgain: string;
        };
        ProviderDto: {
            provider: string;
            /** @description Exactly one is preferred where a programme takes applications to several. */
            preferred: boolean;
        };
        ReceiveApplicationDto: {
            /** @description Whom the note tells of, where not the person of the case: `other`, or a person's id. */
            noteAbout?: string;
            /** @description Code of the programme. */
            programme: string;
            municipality: string;
            /**
             * @description The providers it is addressed to.
             * @default []
             */
            providers: components["schemas"]["ProviderDto"][];
            /** Format: uuid */
            personId: string;
            /** @description The unit that received it. */
            unit: string;
            /** @description A sign of the classification plan in force on the day of receipt: 181 of 181-2/2019. */
            sign: string;
            /** @enum {string} */
            channel: "paper" | "in-person" | "post" | "electronic";
            /** @description The day on which the office received it. */
            receivedOn: string;
            /** @description The day on which it was handed in, e.g. at a post office; the day of receipt when left out. */
            filedOn?: string;
            /** @description What is to be remembered, at most 4000 characters. */
            note?: string;
        };
        ReceivedApplicationDto: {
            /** @description e.g. 181-2/2019. */
            number: string;
            applicationId: string;
            /** @description To be sent back in `if-match`. */
            revision: string | null;
            /** @description To be sent in `after` to see what the command did. */
            position: string | null;
            /** @description 0 when nothing was left to do. */
            events: number;
        };
        DocumentForm: {
            /** @description Code of the programme's list of evidence, or `other`. */
            type: string;
            /**
             * Format: binary
             * @description PDF, JPEG, PNG, TIFF or plain text, at most 20 MiB.
             */
            file?: string;
            receivedOn: string;
        };
        RecordedDocumentDto: {
            documentId: string;
            /** @description SHA-256 of its bytes, or null. */
            contentHash: string | null;
            applicationId: string;
            /** @description To be sent back in `if-match`. */
            revision: string | null;
            /** @description To be sent in `after` to see what the command did. */
            position: string | null;
            /** @description 0 when nothing was left to do. */
            events: number;
        };
        FactsDto: {
            /** @description Yes or no, a number, a day, a code or several codes by fact. */
            facts: {
                [key: string]: unknown;
            };
        };
        CommandAnswerDto: {
            applicationId: string;
            /** @description To be sent back in `if-match`. */
            revision: string | null;
            /** @description To be sent in `after` to see what the command did. */
            position: string | null;
            /** @description 0 when nothing was left to do. */
            events: number;
        };
        CallForSupplementDto: {
            /** @description The period in days that the caseworker sets, 1 to 90; an assumed one when left out. */
            days?: number;
        };
        DismissApplicationDto: {
            /** @description Whom the note tells of, where not the person of the case: `other`, or a person's id. */
            noteAbout?: string;
            /** @enum {string} */
            ground: "not-supplemented" | "no-standing" | "filed-too-late" | "already-decided" | "not-an-administrative-matter";
            /** @description What is to be remembered, at most 4000 characters. */
            note?: string;
        };
        EvaluateEligibilityDto: {
            /** @description Yes or no, a number, a day, a code or several codes by fact. */
            facts: {
                [key: string]: unknown;
            };
            /** @description The decisive day; today when left out. */
            on?: string;
        };
        PlaceApplicantDto: {
            provider: string;
            listedOn: string;
            /**
             * @default ZSV
             * @enum {string}
             */
            legalRegime: "ZSV" | "ZDOsk-1";
            needProfile: components["schemas"]["WaitingNeedDto"];
        };
        PlacedApplicantDto: {
            applicationId: string;
            /** @description To be sent back in `if-match`. */
            revision: string | null;
            /** @description To be sent in `after` to see what the command did. */
            position: string | null;
            /** @description 0 when nothing was left to do. */
            events: number;
            entryId: string;
        };
        ProviderDocumentsDto: {
            provider: string;
            reachedOn: string;
        };
        WithdrawApplicationDto: {
            /** @description Whom the note tells of, where not the person of the case: `other`, or a person's id. */
            noteAbout?: string;
            /** @description The day of the applicant's statement; today when left out. */
            withdrawnOn?: string;
            /** @description What is to be remembered, at most 4000 characters. */
            note?: string;
        };
        RecordApplicantDeathDto: {
            diedOn: string;
            officialNote: string;
        };
        TransferApplicationDto: {
            /** @description Whom the note tells of, where not the person of the case: `other`, or a person's id. */
            noteAbout?: string;
            toUnit: string;
            /** @description What is to be remembered, at most 4000 characters. */
            note?: string;
        };
        PutOnHoldDto: {
            /** @description Whom the note tells of, where not the person of the case: `other`, or a person's id. */
            noteAbout?: string;
            /** @enum {string} */
            reason: "awaiting-opinion" | "awaiting-other-authority" | "applicant-request" | "preliminary-question" | "other";
            /** @description The last day of the hold; a task reminds of it. */
            until: string;
            /** @description What is to be remembered, at most 4000 characters. */
            note?: string;
        };
        HandOverDto: {
            /** @description Id of the caseworker who takes over. */
            to: string;
        };
        ApplicationSummaryDto: {
            /** @enum {string} */
            state: "received" | "incomplete" | "supplement-called" | "complete" | "on-waiting-list" | "admitted" | "granted" | "refused" | "dismissed" | "withdrawn" | "applicant-died";
            /**
             * @description What the programme's rules said last.
             * @enum {string|null}
             */
            eligibility: "met" | "not-met" | "unknown" | null;
            applicationId: string;
            number: string | null;
            personId: string;
            programme: string;
            municipality: string;
            unit: string;
            channel: string;
            receivedOn: string;
            filedOn: string;
            onHold: boolean;
            assignee: string | null;
            completeOn: string | null;
        };
        ApplicationsPageDto: {
            applications: components["schemas"]["ApplicationSummaryDto"][];
            total: number;
        };
        ProviderStandingDto: {
            /** @enum {string} */
            state: "preferred" | "filed" | "not-filed" | "awaiting-documents";
            provider: string;
            preferred: boolean;
        };
        CaseHappeningDto: {
            data: {
                [key: string]: unknown;
            };
            place: number;
            type: string;
            day: string;
            recordedAt: string;
            actor: string;
            note: string | null;
            /** @description True where there was a note and it was erased. */
            noteErased: boolean;
        };
        ApplicationDetailsDto: {
            /** @enum {string} */
            state: "received" | "incomplete" | "supplement-called" | "complete" | "on-waiting-list" | "admitted" | "granted" | "refused" | "dismissed" | "withdrawn" | "applicant-died";
            /**
             * @description What the programme's rules said last.
             * @enum {string|null}
             */
            eligibility: "met" | "not-met" | "unknown" | null;
            missing: string[];
            providers: components["schemas"]["ProviderStandingDto"][];
            /** @description Each rule's answer with its inputs. */
            lastEvaluation: {
                [key: string]: unknown;
            } | null;
            timeline: components["schemas"]["CaseHappeningDto"][];
            revision: string;
            furtherDocumentsDueOn: string | null;
            applicationId: string;
            number: string | null;
            personId: string;
            programme: string;
            municipality: string;
            unit: string;
            channel: string;
            receivedOn: string;
            filedOn: string;
            onHold: boolean;
            assignee: string | null;
            completeOn: string | null;
        };
        TaskDto: {
            /** @enum {string} */
            kind: "check-completeness" | "await-supplement" | "check-supplement" | "decide" | "conclude" | "provider-documents" | "resume-work";
            /** @enum {string} */
            state: "open" | "done";
            taskId: string;
            subject: string;
            dueOn: string | null;
            doneOn: string | null;
            overdue: boolean;
            applicationId: string;
            number: string | null;
            programme: string;
            unit: string;
            assignee: string | null;
            onHold: boolean;
        };
        WorkQueuePageDto: {
            tasks: components["schemas"]["TaskDto"][];
            on: string;
            total: number;
        };
        AdmissionOnDayDto: {
            /** @enum {string} */
            status: "planned" | "running" | "interrupted";
            /** @description Volume, schedule, tasks, price and exemption that hold; null where no agreement is concluded. */
            terms: {
                [key: string]: unknown;
            } | null;
            /** @description Activities from which the person is kept out. */
            suspended: string[];
            admissionId: string;
            personId: string;
            programme: string;
            legalRegime: string;
            municipality: string | null;
            applicationId: string | null;
            entryId: string | null;
            caseNumber: string | null;
            /** @description The day for which it was planned; null where it was not. */
            plannedOn: string | null;
            /** @description The first day; null while it is planned. */
            startedOn: string | null;
            atOnce: boolean;
            endedOn: string | null;
            endReason: string | null;
            provider: string;
            place: string | null;
        };
        AdmissionsOnDayDto: {
            admissions: components["schemas"]["AdmissionOnDayDto"][];
            /** @description Those who are to be admitted. */
            planned: components["schemas"]["AdmissionOnDayDto"][];
            programme: string;
            total: number;
            persons: number;
            interrupted: number;
            /** @description Agreed hours a week of all who are admitted. */
            hoursPerWeek: number;
            on: string;
            /** @description The moment up to which the record was read. */
            knownAt: string;
        };
        AdmissionStandingDto: {
            /** @enum {string} */
            state: "planned" | "running" | "interrupted" | "ended" | "cancelled";
            admissionId: string;
            personId: string;
            programme: string;
            legalRegime: string;
            municipality: string | null;
            applicationId: string | null;
            entryId: string | null;
            caseNumber: string | null;
            /** @description The day for which it was planned; null where it was not. */
            plannedOn: string | null;
            /** @description The first day; null while it is planned. */
            startedOn: string | null;
            atOnce: boolean;
            endedOn: string | null;
            endReason: string | null;
            provider: string;
            place: string | null;
        };
        ReviewToDoDto: {
            /** @enum {string} */
            kind: "plan-evaluation" | "questionnaire-entry" | "questionnaire-evaluation" | "questionnaire-exit";
            admissionId: string;
            personId: string;
            programme: string;
            provider: string;
            dueOn: string;
            overdue: boolean;
        };
        BookingMismatchDto: {
            /** @enum {string} */
            kind: "booking-without-admission" | "admission-without-booking" | "booked-differently";
            /** @description What is booked: unit, amount in hundredths, days. */
            booked: {
                [key: string]: unknown;
            }[];
            /** @description What the admission says. */
            held: {
                [key: string]: unknown;
            }[];
            admissionId: string;
            provider: string | null;
            programme: string | null;
        };
        AdmissionHappeningDto: {
            data: {
                [key: string]: unknown;
            };
            on: string;
            type: string;
            recordedAt: string;
            actor: string;
            /** @description Whether it was entered on a later day than it happened. */
            retroactive: boolean;
            note: string | null;
        };
        AdmissionDetailsDto: {
            /** @enum {string} */
            state: "planned" | "running" | "interrupted" | "ended" | "cancelled";
            /** @description As it was concluded; later terms stand in the history. */
            agreement: {
                [key: string]: unknown;
            } | null;
            history: components["schemas"]["AdmissionHappeningDto"][];
            revision: string;
            admissionId: string;
            personId: string;
            programme: string;
            legalRegime: string;
            municipality: string | null;
            applicationId: string | null;
            entryId: string | null;
            caseNumber: string | null;
            /** @description The day for which it was planned; null where it was not. */
            plannedOn: string | null;
            /** @description The first day; null while it is planned. */
            startedOn: string | null;
            atOnce: boolean;
            endedOn: string | null;
            endReason: string | null;
            provider: string;
            place: string | null;
        };
        VisitDto: {
            /** @description 1 = Monday … 7 = Sunday. */
            weekday: number;
            from: string;
            to: string;
        };
        PriceReferenceDto: {
            item: string;
            /** @description Whose price list, as the programme's prices name it. */
            provider: string;
        };
        AgreementDto: {
            /** @enum {string} */
            kind: "service" | "participation" | "accommodation" | "inclusion";
            /** @description Today when left out. */
            concludedOn?: string;
            /** @description The last day where a term is agreed. */
            until?: string;
            hoursPerWeek?: number;
            /** @description Meals, days or visits a week. */
            unitsPerWeek?: number;
            schedule?: components["schemas"]["VisitDto"][];
            /** @description Codes of the programme's tasks. */
            tasks?: string[];
            price?: components["schemas"]["PriceReferenceDto"];
            /**
             * Format: uuid
             * @description The exemption from payment that is taken into account.
             */
            exemptionId?: string;
        };
        AdmitDto: {
            /** @description Whom the reason tells of, where not the person of the case: `other`, or a person's id. */
            overrideReasonAbout?: string;
            programme: string;
            /** @description Code of the municipality that finances the service, e.g. 050. */
            municipality?: string;
            /** Format: uuid */
            personId: string;
            /**
             * @default ZSV
             * @enum {string}
             */
            legalRegime: "ZSV" | "ZDOsk-1";
            provider: string;
            /** @description A room, unit or group of the provider. */
            place?: string;
            /** Format: uuid */
            applicationId?: string;
            /**
             * Format: uuid
             * @description The waiting-list entry that the admission ends.
             */
            entryId?: string;
            caseNumber?: string;
            /** @description The first day; one still to come makes it a plan. */
            startsOn: string;
            /**
             * @description Admitted at once, the papers follow; where the programme foresees it.
             * @default false
             */
            atOnce: boolean;
            agreement?: components["schemas"]["AgreementDto"];
            /** @description Why, at most 4000 characters; kept with the person's data. */
            overrideReason?: string;
            /**
             * @description Under which head the capacity is passed over; `other` when left out.
             * @enum {string}
             */
            overrideCode?: "emergency" | "ordered-by-authority" | "short-overlap" | "agreed-with-provider" | "other";
            /**
             * @description By which beds are divided; what the person's record says when left out.
             * @enum {string}
             */
            sex?: "male" | "female";
            /**
             * @description Shares the room with a partner.
             * @default false
             */
            inCouple: boolean;
        };
        AdmissionAnswerDto: {
            /** @description For the header `if-match` of the next command. */
            revision: string | null;
            position: string | null;
            admissionId: string;
            /** @description 0 when nothing was left to do. */
            events: number;
        };
        StartDto: {
            startedOn: string;
        };
        CancelPlanDto: {
            /** @description Whom the note tells of, where not the person of the case: `other`, or a person's id. */
            noteAbout?: string;
            /** @description Today when left out. */
            cancelledOn?: string;
            /** @enum {string} */
            reason: "withdrew" | "moved-to-institution" | "died" | "other";
            /** @description What is to be remembered, at most 4000 characters. */
            note?: string;
        };
        ConcludeAgreementDto: {
            /** @description Whom the reason tells of, where not the person of the case: `other`, or a person's id. */
            overrideReasonAbout?: string;
            effectiveOn: string;
            agreement: components["schemas"]["AgreementDto"];
            /** @description Why, at most 4000 characters; kept with the person's data. */
            overrideReason?: string;
            /**
             * @description Under which head the capacity is passed over; `other` when left out.
             * @enum {string}
             */
            overrideCode?: "emergency" | "ordered-by-authority" | "short-overlap" | "agreed-with-provider" | "other";
            /**
             * @description By which beds are divided; what the person's record says when left out.
             * @enum {string}
             */
            sex?: "male" | "female";
            /**
             * @description Shares the room with a partner.
             * @default false
             */
            inCouple: boolean;
        };
        TermsDto: {
            hoursPerWeek?: number;
            /** @description Meals, days or visits a week. */
            unitsPerWeek?: number;
            schedule?: components["schemas"]["VisitDto"][];
            /** @description Codes of the programme's tasks. */
            tasks?: string[];
            price?: components["schemas"]["PriceReferenceDto"];
            /**
             * Format: uuid
             * @description The exemption from payment that is taken into account.
             */
            exemptionId?: string;
        };
        ChangeAgreementDto: {
            /** @description Whom the reason tells of, where not the person of the case: `other`, or a person's id. */
            overrideReasonAbout?: string;
            effectiveOn: string;
            terms: components["schemas"]["TermsDto"];
            /** @description Why, at most 4000 characters; kept with the person's data. */
            overrideReason?: string;
            /**
             * @description Under which head the capacity is passed over; `other` when left out.
             * @enum {string}
             */
            overrideCode?: "emergency" | "ordered-by-authority" | "short-overlap" | "agreed-with-provider" | "other";
            /**
             * @description By which beds are divided; what the person's record says when left out.
             * @enum {string}
             */
            sex?: "male" | "female";
            /**
             * @description Shares the room with a partner.
             * @default false
             */
            inCouple: boolean;
        };
        InterruptDto: {
            /** @description Whom the note tells of, where not the person of the case: `other`, or a person's id. */
            noteAbout?: string;
            from: string;
            /** @enum {string} */
            reason: "hospital" | "temporary-absence" | "provider-closed" | "other";
            /** @description What is to be remembered, at most 4000 characters. */
            note?: string;
        };
        OnDayDto: {
            /** @description Today when left out. */
            on?: string;
        };
        TransferDto: {
            /** @description Whom the reason tells of, where not the person of the case: `other`, or a person's id. */
            overrideReasonAbout?: string;
            transferredOn: string;
            provider: string;
            place?: string;
            /** @description The price list that holds from then on. */
            price?: components["schemas"]["PriceReferenceDto"];
            /** @description Why, at most 4000 characters; kept with the person's data. */
            overrideReason?: string;
            /**
             * @description Under which head the capacity is passed over; `other` when left out.
             * @enum {string}
             */
            overrideCode?: "emergency" | "ordered-by-authority" | "short-overlap" | "agreed-with-provider" | "other";
            /**
             * @description By which beds are divided; what the person's record says when left out.
             * @enum {string}
             */
            sex?: "male" | "female";
            /**
             * @description Shares the room with a partner.
             * @default false
             */
            inCouple: boolean;
        };
        PlanEvaluationDto: {
            /** @description Whom the note tells of, where not the person of the case: `other`, or a person's id. */
            noteAbout?: string;
            evaluatedOn: string;
            /** @description What is to be remembered, at most 4000 characters. */
            note?: string;
        };
        QuestionnaireDto: {
            /** @enum {string} */
            kind: "entry" | "evaluation" | "exit";
            answeredOn: string;
        };
        SuspendDto: {
            /** @description Whom the note tells of, where not the person of the case: `other`, or a person's id. */
            noteAbout?: string;
            from: string;
            /** @description The last day. */
            until: string;
            /** @description What is to be remembered, at most 4000 characters. */
            note?: string;
        };
        EndAdmissionDto: {
            /** @description Whom the note tells of, where not the person of the case: `other`, or a person's id. */
            noteAbout?: string;
            /** @description The first day on which the person is no longer admitted; today when left out. */
            endedOn?: string;
            /** @enum {string} */
            reason: "goals-reached" | "term-over" | "moved-to-institution" | "moved-away" | "other-service" | "withdrew" | "no-longer-eligible" | "breach" | "died" | "other";
            /** @description What is to be remembered, at most 4000 characters. */
            note?: string;
        };
        AwaitingApprovalDto: {
            /** @enum {string} */
            kind: "exemption" | "dismissal-order" | "refusal" | "grant";
            decisionId: string;
            programme: string;
            unit: string | null;
            caseNumber: string | null;
            draftedBy: string;
            draftedOn: string;
            /** @description Whether who asks may approve it: false for one's own draft and for whoever may not approve at all. */
            approvable: boolean;
        };
        ReturnedDraftDto: {
            /** @enum {string} */
            kind: "exemption" | "dismissal-order" | "refusal" | "grant";
            decisionId: string;
            programme: string;
            unit: string | null;
            caseNumber: string | null;
            draftedBy: string;
            draftedOn: string;
            /** @description Everybody who drafted, revised or resubmitted; none of them may approve. */
            preparedBy: string[];
        };
        DecisionDeadlineDto: {
            /** @enum {string} */
            what: "deemed-service" | "appeal" | "court-action";
            /** @description The day of the service by fiction, or the last day of the period. */
            on: string;
        };
        DecisionRowDto: {
            /** @enum {string} */
            kind: "exemption" | "dismissal-order" | "refusal" | "grant";
            /**
             * @description On the day asked.
             * @enum {string}
             */
            status: "drafted" | "returned" | "approved" | "signed" | "sent" | "served" | "appealed" | "in-court" | "annulled" | "replaced" | "final" | "in-legal-force" | "withdrawn";
            deadline: components["schemas"]["DecisionDeadlineDto"] | null;
            decisionId: string;
            programme: string;
            unit: string | null;
            caseNumber: string | null;
            draftedBy: string;
            draftedOn: string;
        };
        DecisionPageDto: {
            decisions: components["schemas"]["DecisionRowDto"][];
            total: number;
        };
        DecisionPartyDto: {
            personId: string;
            role: string;
            /** @description EUR a month; null where nothing is charged. */
            contribution: string | null;
            servedOn: string | null;
            /** @description True where nobody took the decision over and the 15th day counts. */
            byFiction: boolean;
            /** @description After a failed attempt, the day that counts unless the decision is taken over before. */
            deemedServedOn: string | null;
            /** @description The last day of appeal, a working day. */
            appealUntil: string | null;
        };
        TimelineLineDto: {
            data: {
                [key: string]: unknown;
            };
            on: string;
            what: string;
            actorId: string;
            recordedAt: string;
            /** @description A text that belongs to it, kept apart; null where there is none or it was erased. */
            note: string | null;
        };
        DecisionDto: {
            exemption: {
                [key: string]: unknown;
            } | null;
            parties: components["schemas"]["DecisionPartyDto"][];
            /** @description Parameters behind these days that no source confirms. */
            unverified: string[];
            timeline: components["schemas"]["TimelineLineDto"][];
            decisionId: string;
            revision: string;
            on: string;
            kind: string;
            programme: string;
            unit: string | null;
            applicationId: string | null;
            caseNumber: string | null;
            number: string | null;
            /** @description The decision whose procedure was renewed and led to this one. */
            renews: string | null;
            /** @description The decisions opened when the procedure of this one was renewed. */
            renewedAs: string[];
            textKey: string;
            textVersion: number;
            status: string;
            /** @description First day on which no regular appeal is left (dokončnost); may lie ahead. */
            finalOn: string | null;
            /** @description First day of legal force (pravnomočnost); may lie ahead. */
            legalForceOn: string | null;
        };
        PartyDto: {
            /** Format: uuid */
            personId: string;
            /** @enum {string} */
            role: "applicant" | "beneficiary" | "liable-person" | "representative";
            /** @description What the party pays, EUR a month. */
            contribution?: string | null;
        };
        DecidedExemptionDto: {
            /** Format: uuid */
            exemptionId: string;
            /** Format: uuid */
            determinationId: string;
        };
        DraftRequest: {
            /** @enum {string} */
            kind: "exemption" | "dismissal-order" | "refusal" | "grant";
            programme: string;
            /** Format: uuid */
            applicationId?: string | null;
            /** @description The number of the case; that of an application in the record makes the decision one of it. */
            caseNumber?: string | null;
            parties: components["schemas"]["PartyDto"][];
            exemption?: components["schemas"]["DecidedExemptionDto"] | null;
            textKey: string;
            textVersion: number;
        };
        DecisionOutcomeDto: {
            decisionId: string;
            /** @description Of the appeal or order that the command made; else null. */
            partId: string | null;
            revision: string | null;
            position: string | null;
        };
        ReturnRequest: {
            /** @description Whom the note tells of, where not the person of the case: `other`, or a person's id. */
            noteAbout?: string;
            /** @enum {string} */
            reason: "facts-incomplete" | "law-misapplied" | "calculation-wrong" | "reasoning-insufficient" | "wording" | "other";
            /** @description What is to be remembered, at most 4000 characters. */
            note?: string;
        };
        ReviseRequest: {
            parties: components["schemas"]["PartyDto"][];
            exemption?: components["schemas"]["DecidedExemptionDto"] | null;
            textKey: string;
            textVersion: number;
        };
        NumberRequest: {
            number?: string | null;
        };
        WithdrawRequest: {
            /** @enum {string} */
            reason: "application-withdrawn" | "person-died" | "drafted-in-error" | "earlier-decision-stands";
        };
        SendRequest: {
            sentOn: string;
            /** @enum {string} */
            channel: "post" | "courier" | "in-person" | "electronic";
        };
        AttemptRequest: {
            /** Format: uuid */
            personId: string;
            attemptedOn: string;
        };
        ServiceRequest: {
            /** Format: uuid */
            personId: string;
            servedOn: string;
        };
        AppealRequest: {
            /** Format: uuid */
            personId: string;
            lodgedOn: string;
            /** Format: uuid */
            groundsRef?: string | null;
        };
        ForwardRequest: {
            /** @enum {string} */
            authority: "ministry" | "mayor";
            forwardedOn: string;
        };
        OutcomeRequest: {
            /** @enum {string} */
            outcome: "upheld" | "annulled" | "replaced" | "dismissed";
            decidedOn: string;
            servedOn: string;
            /**
             * Format: uuid
             * @description The decision that replaces this one.
             */
            replacedBy?: string | null;
        };
        CourtActionRequest: {
            /** Format: uuid */
            personId: string;
            broughtOn: string;
        };
        CourtOutcomeRequest: {
            /** @enum {string} */
            outcome: "rejected" | "inadmissible" | "annulled" | "replaced";
            decidedOn: string;
            servedOn: string;
            /**
             * Format: uuid
             * @description The decision that replaces this one.
             */
            replacedBy?: string | null;
        };
        TextRequest: {
            textKey: string;
            textVersion: number;
        };
        RenewalRequest: {
            /** @enum {string} */
            ground: "new-facts-or-evidence" | "false-evidence" | "criminal-act" | "court-ruling-changed" | "party-misled-authority" | "preliminary-question-decided-otherwise" | "official-to-be-excluded" | "not-competent-person-decided" | "collegial-body-irregular" | "party-not-heard" | "party-not-represented" | "party-could-not-use-language";
            /**
             * Format: uuid
             * @description The party who proposed it; the office does so by itself when left out.
             */
            proposedBy?: string | null;
            textKey: string;
            textVersion: number;
        };
        TextUsedDto: {
            key: string;
            unit: string | null;
            version: number;
            hash: string;
        };
        ListedLetterDto: {
            subject: {
                [key: string]: unknown;
            };
            texts: components["schemas"]["TextUsedDto"][];
            unverified: string[];
            producedBy: string;
            replacedBy: string | null;
            letterId: string;
            kind: string;
            languages: string;
            personId: string;
            applicationId: string | null;
            programme: string;
            unit: string;
            number: string | null;
            date: string;
            contentHash: string;
            pdfHash: string;
            pdfBytes: number;
            layout: number;
            typesetter: string;
            replaces: string | null;
            producedOn: string;
        };
        AdditionDto: {
            sl: string;
            it?: string;
        };
        PlannedCallDto: {
            /** @description The period in days; the assumed one when left out. */
            days?: number;
        };
        LetterRequestDto: {
            /** @enum {string} */
            kind: "supplement-call" | "dismissal" | "transfer" | "exemption-decision" | "grant" | "refusal" | "correction-order" | "renewal-order" | "list-placement" | "offer" | "admission" | "revalidation" | "revalidation-reminder";
            /**
             * @description `decision` for a dismissal that was decided as a decision.
             * @enum {string}
             */
            of?: "application" | "decision" | "waiting-list-entry" | "admission";
            /**
             * Format: uuid
             * @description Id of the application (supplement call, dismissal, transfer), decision, waiting-list entry or admission.
             */
            about: string;
            /**
             * Format: uuid
             * @description The offer or campaign of an entry; the last one when left out.
             */
            part?: string;
            /** @description A number for a letter that belongs to no application; others are given theirs. */
            number?: string;
            attachments?: string[];
            addition?: components["schemas"]["AdditionDto"];
            /**
             * Format: uuid
             * @description The produced letter that this one takes the place of.
             */
            replaces?: string;
            /** @description Only to look at: the letter of a supplement call as it would be were it sent now. */
            planned?: components["schemas"]["PlannedCallDto"];
        };
        LetterPreviewDto: {
            /** @description Parameters, rules and texts in it that no source confirms. */
            unverified: string[];
            texts: components["schemas"]["TextUsedDto"][];
            title: string;
            /** @description `sl`, or `sl-it` for both in one document. */
            languages: string;
            /** @description Null where it has none or is yet to be given one. */
            number: string | null;
            date: string;
            text: string;
            /** @description Why it may not go out yet, by code; null when it may. */
            notYet: string | null;
        };
        ProducedLetterDto: {
            subject: {
                [key: string]: unknown;
            };
            texts: components["schemas"]["TextUsedDto"][];
            unverified: string[];
            revision: string | null;
            position: string | null;
            letterId: string;
            kind: string;
            languages: string;
            personId: string;
            applicationId: string | null;
            programme: string;
            unit: string;
            number: string | null;
            date: string;
            contentHash: string;
            pdfHash: string;
            pdfBytes: number;
            layout: number;
            typesetter: string;
            replaces: string | null;
            producedOn: string;
        };
        LetterDto: {
            subject: {
                [key: string]: unknown;
            };
            texts: components["schemas"]["TextUsedDto"][];
            unverified: string[];
            letterId: string;
            kind: string;
            languages: string;
            personId: string;
            applicationId: string | null;
            programme: string;
            unit: string;
            number: string | null;
            date: string;
            contentHash: string;
            pdfHash: string;
            pdfBytes: number;
            layout: number;
            typesetter: string;
            replaces: string | null;
            producedOn: string;
        };
        LetterTextDto: {
            parts: {
                [key: string]: {
                    sl: string;
                    it: string;
                };
            };
            from: string | null;
            /** @description False while no lawyer has confirmed the articles it cites. */
            verified: boolean;
            key: string;
            unit: string | null;
            version: number;
            hash: string;
        };
        PublishTextDto: {
            /** @description Parts by name, each `{ "sl": …, "it": … }`; parts left out stay as they are. */
            parts: {
                [key: string]: {
                    sl: string;
                    it: string;
                };
            };
            /** @description The unit whose wording it is; all units when left out. */
            unit?: string;
            /** @description First day of letters written with it; a day to come. */
            from: string;
        };
        PublishedTextDto: {
            revision: string | null;
            position: string | null;
        };
        TermDto: {
            code: string;
            from: string;
            to: string;
            places: number;
        };
        RoomDto: {
            code: string;
            beds: number;
            /** @enum {string} */
            for: "men" | "women" | "women-or-couples" | "anyone";
        };
        GroupDto: {
            code: string;
            size: number;
        };
        CapacityOverrideDto: {
            /** @enum {string} */
            reason: "emergency" | "ordered-by-authority" | "short-overlap" | "agreed-with-provider" | "other";
            /**
             * Format: uuid
             * @description A text kept elsewhere; needed for another reason.
             */
            noteRef?: string;
        };
        DeclareCapacityDto: {
            /** @description First day. */
            from: string;
            /** @description Last day; open when left out. */
            to?: string;
            hoursPerWeek?: string;
            places?: number;
            terms?: components["schemas"]["TermDto"][];
            rooms?: components["schemas"]["RoomDto"][];
            /** @description How many persons the provider says it takes, beside its rooms. */
            statedPersons?: number;
            groups?: components["schemas"]["GroupDto"][];
            /** @description Appointments that can be given at the same time. */
            parallel?: number;
            overriding?: components["schemas"]["CapacityOverrideDto"];
            /** @description Name of the provider. */
            provider: string;
        };
        CapacityAnswerDto: {
            revision: string | null;
            /** @description To be handed to a reading as `after`. */
            position: string | null;
            events: number;
        };
        RecordStaffingDto: {
            on: string;
            employed: number;
            /** @description Of the employed, in full posts, e.g. 30.5. */
            active: string;
            /** @description Hours a week they can give. */
            hoursDeliverable?: string;
            /** @description Name of the provider. */
            provider: string;
        };
        CloseCapacityDto: {
            /** @description Room, group, term or appointment; all of them when left out. */
            unit?: string;
            /** @description Beds, places or hours a week; the whole unit when left out. */
            amount?: string;
            from: string;
            /** @description Last day; open when left out. */
            to?: string;
            /** @enum {string} */
            reason: "renovation" | "infection" | "staff-shortage" | "holiday" | "other";
            /** Format: uuid */
            noteRef?: string;
            overriding?: components["schemas"]["CapacityOverrideDto"];
            /** @description Name of the provider. */
            provider: string;
        };
        ClosureAnswerDto: {
            revision: string | null;
            /** @description To be handed to a reading as `after`. */
            position: string | null;
            events: number;
            closureId: string;
        };
        CapacityFromDayDto: {
            on: string;
            /** @description Name of the provider. */
            provider: string;
        };
        BookPlaceDto: {
            /**
             * Format: uuid
             * @description Id of the admission or of the offer.
             */
            bookingId: string;
            /** @enum {string} */
            kind: "offer" | "admission";
            /** @description First day on which an unanswered offer holds nothing any more; for offers only. */
            lapsesOn?: string;
            /** @description Room, group, term or appointment, where the programme has such. */
            unit?: string;
            /**
             * @description Needed where rooms are for men or for women.
             * @enum {string}
             */
            sex?: "male" | "female";
            /**
             * @description Shares the room with a partner.
             * @default false
             */
            inCouple: boolean;
            /** @description Hours a week, where hours are counted. */
            volume?: string;
            from: string;
            /** @description Last day; open when left out. */
            to?: string;
            /**
             * Format: uuid
             * @description The offer whose place the admission takes up.
             */
            fromOffer?: string;
            overriding?: components["schemas"]["CapacityOverrideDto"];
            /** @description Name of the provider. */
            provider: string;
        };
        ChangeBookingDto: {
            /** @description New last day; null for an open end. */
            to?: string | null;
            from: string;
            unit?: string;
            volume?: string;
            overriding?: components["schemas"]["CapacityOverrideDto"];
            /** @description Name of the provider. */
            provider: string;
        };
        OfferWarningDto: {
            code: string;
            stated: number;
            beds: number;
        };
        ProviderLoadDto: {
            /** @enum {string|null} */
            kind: "hours" | "places" | "terms" | "beds" | "groups" | "slots" | null;
            warnings: components["schemas"]["OfferWarningDto"][];
            provider: string;
            programme: string;
            /** @description Null where nothing was declared. */
            declared: number | null;
            closed: number;
            /** @description Held by admissions that have begun. */
            confirmed: number;
            /** @description Held by admissions that are still to begin. */
            planned: number;
            offered: number;
            free: number;
            /** @description Of what is held, what a manager let be booked beyond the capacity. */
            overridden: number;
            /** @description What is held beyond the capacity. */
            over: number;
        };
        CurrentLoadDto: {
            providers: components["schemas"]["ProviderLoadDto"][];
            on: string;
            /** @description The moment up to which the record was read. */
            knownAt: string;
        };
        UnitLoadDto: {
            unit: string | null;
            /** @description Null where nothing was declared. */
            declared: number | null;
            closed: number;
            /** @description Held by admissions that have begun. */
            confirmed: number;
            /** @description Held by admissions that are still to begin. */
            planned: number;
            offered: number;
            free: number;
            /** @description Of what is held, what a manager let be booked beyond the capacity. */
            overridden: number;
            /** @description What is held beyond the capacity. */
            over: number;
        };
        DayLoadDto: {
            units: components["schemas"]["UnitLoadDto"][];
            day: string;
            /** @description Null where nothing was declared. */
            declared: number | null;
            closed: number;
            /** @description Held by admissions that have begun. */
            confirmed: number;
            /** @description Held by admissions that are still to begin. */
            planned: number;
            offered: number;
            free: number;
            /** @description Of what is held, what a manager let be booked beyond the capacity. */
            overridden: number;
            /** @description What is held beyond the capacity. */
            over: number;
        };
        DeclarationDto: {
            offer: {
                [key: string]: unknown;
            };
            from: string;
            to: string | null;
        };
        ClosureDto: {
            /** @enum {string} */
            reason: "renovation" | "infection" | "staff-shortage" | "holiday" | "other";
            closureId: string;
            /** @description All units where it is null. */
            unit: string | null;
            /** @description Hours a week or heads; the whole unit where it is null. */
            amount: number | null;
            from: string;
            to: string | null;
        };
        CapacityByDayDto: {
            /** @enum {string|null} */
            kind: "hours" | "places" | "terms" | "beds" | "groups" | "slots" | null;
            /** @description What the provider said, in force on the first day. */
            offer: {
                [key: string]: unknown;
            } | null;
            warnings: components["schemas"]["OfferWarningDto"][];
            days: components["schemas"]["DayLoadDto"][];
            /** @description Said for these days, in the order in which it was said; a later word covers an earlier one. */
            declarations: components["schemas"]["DeclarationDto"][];
            closures: components["schemas"]["ClosureDto"][];
            programme: string;
            provider: string;
            from: string;
            to: string;
            knownAt: string;
        };
        StaffingRowDto: {
            on: string;
            employed: number;
            /** @description In full posts, e.g. 30.5. */
            active: number;
            hoursDeliverable: number | null;
        };
        StaffingDto: {
            staff: components["schemas"]["StaffingRowDto"] | null;
            /** @description The latest first, at most 400. */
            history: components["schemas"]["StaffingRowDto"][];
            programme: string;
            provider: string;
            on: string;
            /** @description The moment up to which the record was read. */
            knownAt: string;
        };
        BookingRowDto: {
            /** @enum {string} */
            state: "offered" | "lapsed" | "taken-up" | "planned" | "confirmed" | "ended";
            bookingId: string;
            unit: string | null;
            amount: number;
            from: string;
            to: string | null;
            lapsesOn: string | null;
            takenUpBy: string | null;
            overridden: boolean;
        };
        OverrideRowDto: {
            /** @enum {string} */
            concerns: "declaration" | "closure" | "booking" | "booking-change";
            subject: string | null;
            reason: string;
            noteRef: string | null;
            refused: string;
            unit: string | null;
            from: string;
            available: number;
            booked: number;
            wanted: number;
            by: string;
            recordedAt: string;
        };
        BookingsPageDto: {
            bookings: components["schemas"]["BookingRowDto"][];
            overrides: components["schemas"]["OverrideRowDto"][];
            total: number;
        };
        RecordVisitDto: {
            /** @description The priced item; the agreed one when left out. */
            item?: string;
            start: string;
            end: string;
            /** @description Minutes that count; all of the visit when left out. */
            effectiveMinutes?: number;
            carer: string;
            /** Format: uuid */
            admissionId: string;
        };
        DeliveredOutcomeDto: {
            admissionId: string;
            provider: string;
            month: string;
            /** @description The delivery or statement that the command was about. */
            id: string;
            revision: string | null;
            position: string | null;
            /** @description 0 when nothing was left to do. */
            events: number;
        };
        RecordUnitsDto: {
            item?: string;
            on: string;
            /** @default 1 */
            quantity: string;
            /** Format: uuid */
            admissionId: string;
        };
        CorrectVisitDto: {
            /** @description Whom the note tells of, where not the person of the case: `other`, or a person's id. */
            noteAbout?: string;
            /** @enum {string} */
            reason: "wrong-time" | "wrong-quantity" | "wrong-item" | "wrong-carer" | "wrong-person" | "recorded-twice" | "not-delivered" | "other";
            /** @description The priced item; the agreed one when left out. */
            item?: string;
            start: string;
            end: string;
            /** @description Minutes that count; all of the visit when left out. */
            effectiveMinutes?: number;
            carer: string;
            /** @description What is to be remembered, at most 4000 characters. */
            note?: string;
        };
        CorrectUnitsDto: {
            /** @description Whom the note tells of, where not the person of the case: `other`, or a person's id. */
            noteAbout?: string;
            /** @enum {string} */
            reason: "wrong-time" | "wrong-quantity" | "wrong-item" | "wrong-carer" | "wrong-person" | "recorded-twice" | "not-delivered" | "other";
            item?: string;
            on: string;
            /** @default 1 */
            quantity: string;
            /** @description What is to be remembered, at most 4000 characters. */
            note?: string;
        };
        BecauseDto: {
            /** @description Whom the note tells of, where not the person of the case: `other`, or a person's id. */
            noteAbout?: string;
            /** @enum {string} */
            reason: "wrong-time" | "wrong-quantity" | "wrong-item" | "wrong-carer" | "wrong-person" | "recorded-twice" | "not-delivered" | "other";
            /** @description What is to be remembered, at most 4000 characters. */
            note?: string;
        };
        SubstitutionShownDto: {
            insteadOf: string;
            reason: string;
        };
        DeliveryDto: {
            deliveryId: string;
            withdrawn: boolean;
            /** @description Reasons of the corrections, in order. */
            corrections: string[];
            item: string;
            start: string | null;
            end: string | null;
            effectiveMinutes: number | null;
            carer: string | null;
            on: string | null;
            quantity: string | null;
            /** @description Null where nobody was replaced. */
            substitution: components["schemas"]["SubstitutionShownDto"] | null;
        };
        ChargedCancellationDto: {
            minutes: number;
            source: string;
            verified: boolean;
        };
        CancellationDto: {
            cancellationId: string;
            withdrawn: boolean;
            item: string;
            start: string;
            end: string;
            cancelledBy: string;
            /** @description Null where nobody called it off and the carer came in vain. */
            announcedOn: string | null;
            /** @description Null where the provider bears it. */
            charged: components["schemas"]["ChargedCancellationDto"] | null;
        };
        StatementDifferenceDto: {
            before: (string | number) | null;
            after: (string | number) | null;
            of: string;
            subject: string;
            figure: string;
        };
        LinePriceDto: {
            unit: string;
            tariff: string;
            full: string | null;
            subsidy: string | null;
            user: string;
            from: string | null;
            until: string | null;
            source: string;
            verified: boolean;
        };
        StatementLineDto: {
            from: string;
            until: string;
            item: string;
            tariff: string;
            minutes: number;
            units: string;
            price: components["schemas"]["LinePriceDto"];
            full: string | null;
            subsidy: string | null;
            /** @description The user's price, before an exemption. */
            value: string;
            /** @description Charged for visits that were called off. */
            cancelled: boolean;
            rule: string;
        };
        LiableAmountDto: {
            personId: string;
            amount: string;
        };
        StatementShareDto: {
            liable: components["schemas"]["LiableAmountDto"][];
            from: string;
            until: string;
            days: number;
            daysOfMonth: number;
            rule: string;
            determinationId: string | null;
            /** @description The contribution a month that the determination set. */
            monthly: string | null;
            percent: string | null;
            value: string;
            contribution: string;
            exemption: string;
            publicShare: string;
            payer: string;
            payerSource: string;
            payerVerified: boolean;
        };
        PayerPartDto: {
            payer: string;
            subsidy: string | null;
            exemption: string;
        };
        StatementWarningDto: {
            code: string;
            subject: string;
        };
        StatementTotalsDto: {
            minutes: number;
            full: string | null;
            subsidy: string | null;
            value: string;
            contribution: string;
            exemption: string;
            liable: string;
            publicShare: string;
        };
        StatementDto: {
            lines: components["schemas"]["StatementLineDto"][];
            shares: components["schemas"]["StatementShareDto"][];
            payers: components["schemas"]["PayerPartDto"][];
            warnings: components["schemas"]["StatementWarningDto"][];
            totals: components["schemas"]["StatementTotalsDto"];
        };
        IssuedStatementDto: {
            differences: components["schemas"]["StatementDifferenceDto"][];
            statementId: string;
            issuedOn: string;
            corrects: string | null;
            statement: components["schemas"]["StatementDto"];
        };
        DeliveryMonthDto: {
            deliveries: components["schemas"]["DeliveryDto"][];
            cancellations: components["schemas"]["CancellationDto"][];
            /** @description The statements issued, the last one counts. */
            statements: components["schemas"]["IssuedStatementDto"][];
            admissionId: string;
            month: string;
            personId: string;
            programme: string;
            provider: string;
            municipality: string | null;
            revision: string;
            /** @description Whether something was told otherwise since the last statement. */
            changed: boolean;
        };
        MonthSummaryDto: {
            admissionId: string;
            personId: string;
            programme: string;
            provider: string;
            deliveries: number;
            /** @description Effective minutes of its visits. */
            minutes: number;
            /** @description Sums of the last statement; null where none was issued. */
            totals: components["schemas"]["StatementTotalsDto"] | null;
            statements: number;
            changed: boolean;
        };
        MonthsDto: {
            admissions: components["schemas"]["MonthSummaryDto"][];
            month: string;
            /** @description Admissions without a statement. */
            notIssued: number;
            totals: components["schemas"]["StatementTotalsDto"];
        };
        DeliveredSumDto: {
            month: string;
            item: string;
            tariff: string;
            deliveries: number;
            minutes: number;
            /** @description Hours and minutes, e.g. 20:00. */
            hours: string;
            units: string;
        };
        CancellationChargeDto: {
            /** @description All of the visit when left out. */
            minutes?: number;
            /** @description The act or agreement that says so. */
            source: string;
            verified: boolean;
        };
        CancelVisitDto: {
            /** @description Whom the note tells of, where not the person of the case: `other`, or a person's id. */
            noteAbout?: string;
            item?: string;
            /** @enum {string} */
            cancelledBy: "beneficiary" | "provider" | "other";
            /** Format: uuid */
            admissionId: string;
            start: string;
            end: string;
            /** @description The day on which it was called off; left out where nobody did and the carer came in vain. */
            announcedOn?: string;
            /** @description Left out where the provider bears it. */
            charged?: components["schemas"]["CancellationChargeDto"];
            /** @description What is to be remembered, at most 4000 characters. */
            note?: string;
        };
        SubstitutionDto: {
            /** @description Whom the note tells of, where not the person of the case: `other`, or a person's id. */
            noteAbout?: string;
            /** @enum {string} */
            reason: "sick-leave" | "leave" | "training" | "other-visit" | "wish-of-beneficiary" | "other";
            /** @description The code of the carer who was to come. */
            insteadOf: string;
            /** @description What is to be remembered, at most 4000 characters. */
            note?: string;
        };
        StatementDraftDto: {
            differences: components["schemas"]["StatementDifferenceDto"][];
            statement: components["schemas"]["StatementDto"];
        };
        SetPriceDto: {
            programme: string;
            item: string;
            /** @enum {string} */
            tariff: "weekday" | "sunday-or-night" | "holiday" | "any";
            provider: string;
            full?: string;
            subsidy?: string;
            user?: string;
            from: string;
            until?: string;
            /** @description The act or price list that sets it. */
            source: string;
            verified: boolean;
        };
        ProviderPriceDto: {
            item: string;
            name: string;
            unit: string;
            tariff: string;
            full: string | null;
            subsidy: string | null;
            user: string | null;
            from: string | null;
            until: string | null;
            source: string;
            verified: boolean;
            /** @description Whether full price is not subsidy and user's part together. */
            partsDiffer: boolean;
        };
        ImportDeliveriesForm: {
            /**
             * Format: binary
             * @description CSV or XLSX, at most 20 MiB.
             */
            file: string;
            /** @description The digest that the check answered: only this very file is then recorded. */
            confirm?: string;
        };
        RowProblemDto: {
            /** @description Line of the file, or row of the sheet, from 1. */
            line: number;
            /** @description Header of the column; empty when the row as a whole is meant. */
            column: string;
            code: string;
            /** @description A sentence for people, without the cell's value. */
            message: string;
        };
        DeliveriesImportedDto: {
            rejected: components["schemas"]["RowProblemDto"][];
            /** @description To be sent back in `confirm`, with the same file, so that its good rows are recorded. */
            digest: string;
            rows: number;
            accepted: number;
            /** @description Deliveries that the record did not have before. */
            newDeliveries: number;
            /** @description False for a check, which records nothing. */
            confirmed: boolean;
        };
        ErasureDto: {
            /** @description How many texts and documents there were; null until they are gone. */
            texts: number | null;
            documents: number | null;
            holds: ("court-procedure" | "inspection" | "audit" | "archive")[];
            personId: string;
            ordered: boolean;
            erased: boolean;
        };
        EraseDto: {
            /** @enum {string} */
            ground: "retention-ended" | "request-of-person" | "unlawful" | "court-order";
        };
        ThirdPersonTextDto: {
            /** @description Null once it was erased. */
            text: string | null;
            textId: string;
            recordedAt: string;
        };
        LegalHoldDto: {
            /** @enum {string} */
            ground: "court-procedure" | "inspection" | "audit" | "archive";
        };
        WordsDto: {
            sl: string;
            it: string;
            en: string;
        };
        CodeWordsDto: {
            code: string;
            words: components["schemas"]["WordsDto"];
        };
        DetectorValueDto: {
            from: string | null;
            until: string | null;
            value: number;
            /** @description A text, or one of the codes under which the office sets a value. */
            source: string;
            verified: boolean;
        };
        DetectorParameterDto: {
            /** @enum {string} */
            unit: "days" | "working-days" | "weeks" | "times" | "minute-of-day";
            name: string;
            words: components["schemas"]["WordsDto"];
            least: number;
            most: number;
            values: components["schemas"]["DetectorValueDto"][];
        };
        FindingCountsDto: {
            findings: number;
            open: number;
            /** @description False where there were more rows than are looked through at once. */
            complete: boolean;
        };
        DetectorDto: {
            id: string;
            version: number;
            title: components["schemas"]["WordsDto"];
            definition: components["schemas"]["WordsDto"];
            population: components["schemas"]["WordsDto"];
            innocent: components["schemas"]["WordsDto"][];
            signs: components["schemas"]["CodeWordsDto"][];
            figures: components["schemas"]["CodeWordsDto"][];
            parameters: components["schemas"]["DetectorParameterDto"][];
            counts: components["schemas"]["FindingCountsDto"];
        };
        DetectorsDto: {
            unit: string | null;
            from: string;
            to: string;
            knownAt: string;
            detectors: components["schemas"]["DetectorDto"][];
        };
        SpreadClassDto: {
            from: number | null;
            to: number | null;
            n: number;
        };
        UnitSpreadDto: {
            unit: string | null;
            least: number | null;
            quarter: number | null;
            median: number | null;
            threeQuarters: number | null;
            ninetieth: number | null;
            most: number | null;
            histogram: components["schemas"]["SpreadClassDto"][];
            /** @description Facts of a register, counted to the day on which the register knew them. */
            imported: boolean;
            n: number;
        };
        LookDto: {
            /** @enum {string} */
            note: "looked-into" | "explained" | "corrected" | "passed-on";
            lookedIntoOn: string;
            lookedIntoBy: string;
            /** @description How much stood behind it then. */
            evidence: number;
            times: number;
        };
        FindingAboutDto: {
            /** @enum {string} */
            kind: "person" | "unit" | "stream";
            id: string;
        };
        FindingDto: {
            unit: string | null;
            /** @description Numbers by the codes that the detector puts into words. */
            figures: {
                [key: string]: number;
            };
            /** @enum {string} */
            state: "new" | "looked-into" | "more-since";
            look: components["schemas"]["LookDto"] | null;
            findingId: string;
            on: string;
            about: components["schemas"]["FindingAboutDto"];
            /** @description Codes that the detector puts into words. */
            signs: string[];
            /** @description How many events and look-ups stand behind it. */
            evidence: number;
        };
        FindingPageDto: {
            total: number;
            complete: boolean;
            findings: components["schemas"]["FindingDto"][];
        };
        EvidenceItemDto: {
            /** @enum {string} */
            kind: "event" | "look-up";
            /** @description Of an event: where it stands. */
            stream: string | null;
            revision: number | null;
            position: string | null;
            /** @description Of an event: the day on which its fact happened. */
            effectiveOn: string | null;
            /** @description Of a look-up: its entry in the log. */
            entryId: string | null;
            /** @description When it was recorded or done. */
            at: string;
            /** @description Id of who acted, as the record has it. */
            actor: string;
            /** @description Type of the event, or the action. */
            what: string;
        };
        FindingWithEvidenceDto: {
            unit: string | null;
            /** @description Numbers by the codes that the detector puts into words. */
            figures: {
                [key: string]: number;
            };
            /** @enum {string} */
            state: "new" | "looked-into" | "more-since";
            look: components["schemas"]["LookDto"] | null;
            findingId: string;
            on: string;
            about: components["schemas"]["FindingAboutDto"];
            /** @description Codes that the detector puts into words. */
            signs: string[];
            /** @description How many events and look-ups stand behind it. */
            evidence: number;
            behind: components["schemas"]["EvidenceItemDto"][];
        };
        LookIntoDto: {
            /** @enum {string} */
            note: "looked-into" | "explained" | "corrected" | "passed-on";
            /** @description How much stood behind the finding as it was looked at; what comes later is shown as new. */
            evidence: number;
        };
        DetectorAnswerDto: {
            position: string | null;
            events: number;
        };
        SetDetectorParameterDto: {
            /** @enum {string} */
            source: "office" | "directors-order" | "ministry-instruction" | "data-protection-officer";
            /** @description In the parameter's unit, within its limits. */
            value: number;
            /** @description The first day on which it holds. */
            from: string;
        };
        OpenBreakGlassDto: {
            /** @enum {string} */
            reason: "danger-to-life-or-health" | "violence" | "child-at-risk" | "duty-service" | "stands-in" | "other";
            /**
             * Format: uuid
             * @description A case of any kind, with its person.
             */
            caseId?: string;
            /**
             * Format: uuid
             * @description A person with all cases.
             */
            personId?: string;
            /** @description The reason in words; needed where it is another one. Sealed with the person's data. */
            note?: string;
            /** @description For how many hours, up to what the house allows; as the house has it where left out. */
            hours?: number;
        };
        BreakGlassDto: {
            /** @enum {string|null} */
            caseKind: "application" | "entry" | "admission" | "exemption" | "decision" | "letter" | "campaign" | "statement" | "complaint" | null;
            caseId: string | null;
            personId: string | null;
            /** @enum {string} */
            reason: "danger-to-life-or-health" | "violence" | "child-at-risk" | "duty-service" | "stands-in" | "other";
            /** @description The reason in words; null where none was given, or it was erased. */
            note: string | null;
            closedAt: string | null;
            /** @enum {string|null} */
            reviewNote: "justified" | "explained" | "not-justified" | "passed-on" | null;
            reviewedBy: string | null;
            reviewedAt: string | null;
            breakGlassId: string;
            openedBy: string;
            opensAt: string;
            opensUntil: string;
            /** @description Whether it lets anything be read now. */
            open: boolean;
        };
        OwnOpeningDto: {
            /** @enum {string|null} */
            caseKind: "application" | "entry" | "admission" | "exemption" | "decision" | "letter" | "campaign" | "statement" | "complaint" | null;
            caseId: string | null;
            personId: string | null;
            breakGlassId: string;
            opensUntil: string;
        };
        ReviewBreakGlassDto: {
            /** @enum {string} */
            note: "justified" | "explained" | "not-justified" | "passed-on";
        };
        ListedCaseDto: {
            /** @enum {string} */
            kind: "application" | "entry" | "admission" | "decision";
            /** @enum {string} */
            disposal: "destroy" | "archive";
            /** @enum {string} */
            state: "proposed" | "approved" | "rejected" | "destroyed" | "archived" | "spared";
            /** @description Why it was spared. */
            reasons: string[];
            caseId: string;
            personId: string;
            number: string | null;
            sign: string;
            endedOn: string;
            keepUntil: string;
            source: string;
            verified: boolean;
            texts: number | null;
            documents: number | null;
            letters: number | null;
        };
        DestructionDto: {
            /** @enum {string} */
            state: "proposed" | "approved" | "rejected" | "completed";
            cases: components["schemas"]["ListedCaseDto"][];
            destructionId: string;
            unit: string | null;
            proposedBy: string;
            proposedOn: string;
            approvedBy: string | null;
            completedOn: string | null;
            /** @description How many persons were erased with their last case, and how many are kept. */
            personsErased: number | null;
            personsKept: number | null;
        };
        DestructionsPageDto: {
            destructions: components["schemas"]["DestructionDto"][];
            total: number;
        };
        CaseRefDto: {
            /** @enum {string} */
            kind: "application" | "entry" | "admission" | "decision";
            /** Format: uuid */
            id: string;
        };
        ProposeDestructionDto: {
            /** @description The cases, at most 200. */
            cases: components["schemas"]["CaseRefDto"][];
            /** @description The unit whose cases they are; left out where they are several units'. */
            unit?: string;
        };
        RejectDestructionDto: {
            /** @enum {string} */
            reason: "still-needed" | "period-wrong" | "archive-to-be-asked" | "drafted-in-error" | "other";
        };
        SchedulePeriodDto: {
            /** @description From the end of the year in which a case ended; null for ever. */
            months: number | null;
            sign: string;
            title: string;
            from: string | null;
            until: string | null;
            source: string;
            verified: boolean;
            /** @description True where it is in force on the day that was asked for. */
            inForce: boolean;
        };
        RetentionPeriodDto: {
            /** @description From the end of the year in which a case ended; null keeps it for ever and hands it over to the archive. */
            months: number | null;
            /** @description One to five digits of the classification plan. */
            sign: string;
            title: string;
            /** @description For cases that end on this day or later; may lie in the past. */
            from: string;
            /** @description The act or plan that says so. */
            source: string;
            /** @description False where nobody confirmed it. */
            verified: boolean;
        };
        RetainedCaseDto: {
            /** @enum {string} */
            kind: "application" | "entry" | "admission" | "decision";
            /**
             * @description What becomes of it then.
             * @enum {string|null}
             */
            disposal: "destroy" | "archive" | null;
            /** @description What keeps it from being destroyed; none where it may be. */
            keptBy: string[];
            holds: ("court-procedure" | "inspection" | "audit" | "archive")[];
            /** @description The lists on which it stands. */
            listed: {
                [key: string]: unknown;
            }[];
            id: string;
            number: string | null;
            sign: string | null;
            unit: string | null;
            personId: string;
            programme: string;
            beganOn: string;
            /** @description The day its last stage ended; null while it goes on. */
            endedOn: string | null;
            endedBy: string | null;
            /** @description The last day on which it is kept; null while it goes on and where the schedule has no such sign. */
            keepUntil: string | null;
            over: boolean;
            source: string | null;
            verified: boolean;
        };
        RetentionReviewDto: {
            cases: components["schemas"]["RetainedCaseDto"][];
            on: string;
            total: number;
        };
        ObstacleDto: {
            code: string;
            count: number;
        };
        PersonRetentionDto: {
            records: string[];
            keptBy: components["schemas"]["ObstacleDto"][];
            cases: components["schemas"]["RetainedCaseDto"][];
            personId: string;
            erased: boolean;
        };
        LapsedPersonsDto: {
            persons: components["schemas"]["PersonRetentionDto"][];
            on: string;
        };
        CaseHoldDto: {
            /** @enum {string} */
            ground: "court-procedure" | "inspection" | "audit" | "archive";
        };
        AccessRequestDto: {
            /** @enum {string} */
            language: "sl" | "it" | "en";
            /** @enum {string} */
            channel: "in-person" | "post" | "electronic";
            /** @enum {string} */
            state: "registered" | "identified" | "produced" | "handed-over" | "refused";
            requestId: string;
            personId: string;
            receivedOn: string;
            dueOn: string;
            dueSource: string;
            extended: boolean;
            /** @description True where the last day for the answer has passed without one. */
            overdue: boolean;
            identifiedBy: string | null;
            producedOn: string | null;
            handedOverOn: string | null;
        };
        RegisterAccessRequestDto: {
            /** @enum {string} */
            channel: "in-person" | "post" | "electronic";
            /** Format: uuid */
            personId: string;
            receivedOn: string;
            /**
             * @description The language of the answer; that in which the person is written to, else Slovene, when left out.
             * @enum {string}
             */
            language?: "sl" | "it" | "en";
        };
        IdentifyRequesterDto: {
            /** @enum {string} */
            means: "identity-document" | "electronic-signature" | "known-in-person" | "authorisation";
        };
        ExtendAccessDto: {
            /** @enum {string} */
            reason: "complexity" | "number-of-requests";
        };
        ProduceExportDto: {
            /** @enum {string} */
            format: "zip" | "pdf" | "json";
        };
        HandOverExportDto: {
            /** @enum {string} */
            way: "personally" | "registered-post" | "protected-channel";
        };
        RefuseAccessDto: {
            /** @enum {string} */
            reason: "identity-not-proved" | "manifestly-unfounded" | "excessive" | "taken-back";
        };
        StatisticWordsDto: {
            sl: string;
            it: string;
            en: string;
        };
        StatisticColumnDto: {
            code: string;
            words: components["schemas"]["StatisticWordsDto"];
        };
        StatisticDto: {
            measures: components["schemas"]["StatisticColumnDto"][];
            id: string;
            version: number;
            title: components["schemas"]["StatisticWordsDto"];
            population: components["schemas"]["StatisticWordsDto"];
            denominator: components["schemas"]["StatisticWordsDto"];
            /** @description How it is asked for. */
            path: string;
            /** @description For everybody, with small numbers withheld. */
            published: boolean;
        };
        StatisticRowDto: {
            /** @description A month or a municipality; null for the sums. */
            key: string | null;
            cells: (number | null)[];
            /** @description The day on which the row was first published, where a statistic tells that too. */
            publishedOn?: string;
        };
        StatisticDaysDto: {
            from: string;
            to: string;
        };
        StatisticTableDto: {
            municipality: string | null;
            provider: string | null;
            columns: components["schemas"]["StatisticColumnDto"][];
            rows: components["schemas"]["StatisticRowDto"][];
            statistic: components["schemas"]["StatisticDto"];
            programme: string;
            on: components["schemas"]["StatisticDaysDto"];
            knownAt: string;
            rowsAre: components["schemas"]["StatisticColumnDto"];
        };
        ImportForm: {
            /**
             * Format: binary
             * @description CSV or XLSX, at most 20 MiB.
             */
            file: string;
            /**
             * @description A provider's register, or later corrections to one.
             * @enum {string}
             */
            kind: "register" | "corrections";
            /**
             * @description Code of the programme.
             * @default home-help
             */
            programme: string;
            /**
             * @description Code of the municipality, three digits.
             * @default 050
             */
            municipality: string;
            /** @description Name of the provider; corrections without it are sought at every provider with an imported register. */
            provider?: string;
            /**
             * @description Checks everything and answers as the import would, but changes nothing.
             * @default false
             */
            dryRun: boolean;
        };
        RowErrorResponse: {
            /** @description Line of the file, or row of the sheet, from 1. */
            line: number;
            /** @description Header of the column; empty when the row as a whole is meant. */
            column: string;
            /** @description Stable code. */
            code: string;
            /** @description A sentence for people, without the cell's value. */
            message: string;
        };
        ImportResponse: {
            /** @description Rows of data in the file. */
            rows: number;
            /** @description Rows that are in the record now, or would be after a dry run. */
            accepted: number;
            /** @description Every mistake, by line; such rows left nothing behind. */
            rejected: components["schemas"]["RowErrorResponse"][];
            /** @description Events added to the record, or to be added after a dry run. */
            events: number;
        };
        RegisterImportResponse: {
            /** @enum {string} */
            kind: "register" | "corrections";
            /** @description How often each mistake was found. */
            rejectedByCode: {
                [key: string]: number;
            };
            importId: string;
            importedAt: string;
            programme: string;
            municipality: string;
            provider: string | null;
            /** @description SHA-256 of the file. */
            fileDigest: string;
            encoding: string;
            rows: number;
            accepted: number;
            rejected: number;
            /** @description Facts that the record did not have before. */
            newFacts: number;
            actorId: string;
        };
        EventPageResponse: Record<string, never>;
        TrailEventTypeDto: {
            type: string;
            name: string;
        };
        TrailFieldNameDto: {
            field: string;
            label: string;
        };
        TrailChoicesDto: {
            types: components["schemas"]["TrailEventTypeDto"][];
            fields: components["schemas"]["TrailFieldNameDto"][];
        };
        TrailThingDto: {
            category: string;
            id: string;
            name: string;
        };
        TrailChangeDto: {
            /** @description Stable name of the field. */
            field: string;
            label: string;
            /** @description Which part of the case the field is about; null for the thing itself. */
            part: string | null;
            /** @description How the value is to be read: `day`, `money`, `person`, `ref` … */
            kind: string;
            before: string | null;
            after: string | null;
            /** @description An id that can be opened by who may: of a person, another thing, or a text kept with a person. */
            reference: string | null;
        };
        TrailImportDto: {
            register: string;
            line: number;
            knownOn: string;
        };
        TrailAuthorDto: {
            id: string;
            role: string;
            roleName: string;
            unit: string | null;
            onBehalfOf: string | null;
        };
        TrailRowDto: {
            position: string;
            eventId: string;
            type: string;
            version: number;
            stream: string;
            revision: string;
            thing: components["schemas"]["TrailThingDto"];
            title: string;
            changes: components["schemas"]["TrailChangeDto"][];
            recordedAt: string;
            /** @description The day from which the fact holds; null where it bears none. */
            effectiveOn: string | null;
            imported: components["schemas"]["TrailImportDto"] | null;
            who: components["schemas"]["TrailAuthorDto"];
            purpose: string;
            legalBasis: string | null;
            commandId: string;
        };
        TrailPageAnswerDto: {
            rows: components["schemas"]["TrailRowDto"][];
            /** @description `after` of the next page, null at the end. */
            next: string | null;
        };
        TrailFieldDto: {
            field: string;
            label: string;
            part: string | null;
            kind: string;
            text: string;
            reference: string | null;
            /** @description Position of the event that said so. */
            since: string;
        };
        ThingStateDto: {
            thing: components["schemas"]["TrailThingDto"];
            fields: components["schemas"]["TrailFieldDto"][];
        };
        CaseStateDto: {
            things: components["schemas"]["ThingStateDto"][];
        };
        CaseDifferenceDto: {
            thing: components["schemas"]["TrailThingDto"];
            field: string;
            label: string;
            part: string | null;
            kind: string;
            before: string | null;
            after: string | null;
            /** @description Positions of the events that explain it; they stand in `events`. */
            explainedBy: string[];
        };
        CaseComparisonDto: {
            differences: components["schemas"]["CaseDifferenceDto"][];
            /** @description The events between the two, in the order of the record. */
            events: components["schemas"]["TrailRowDto"][];
        };
        SealResponse: {
            number: number;
            /** @description The short code on letters and reports, e.g. `K7QF-2M9D-0XZR-41TB`. */
            code: string;
            /** @description Hash of the seal before, null for the first. */
            before: string | null;
            /** @description Position of the first event under the seal. */
            from: string;
            /** @description Position of the last event under the seal. */
            to: string;
            events: number;
            /** @description Root of the Merkle tree over the events (SHA-256, hexadecimal). */
            root: string;
            sealedAt: string;
            keyId: string;
            /** @description Ed25519 over the canonical text, base64. */
            signature: string;
        };
        EvidenceFaultResponse: {
            /** @enum {string} */
            kind: "missing" | "changed" | "seal" | "added" | "reordered";
            seal: number;
            position: string | null;
            eventId: string | null;
            stream: string | null;
            reason: string;
        };
        EvidenceCheckResponse: {
            ok: boolean;
            seals: number;
            sealedEvents: number;
            /** @description Recorded after the last seal; nothing can be said of them yet. */
            unsealedEvents: number;
            faultsFound: number;
            /** @description At most twenty. */
            faults: components["schemas"]["EvidenceFaultResponse"][];
        };
        ObservedMonthDto: {
            month: string;
            monthEnd: number;
            listed: number;
            admitted: number;
            otherEnds: number;
        };
        ForecastMonthDto: {
            month: string;
            median: number;
            low80: number;
            high80: number;
            low95: number;
            high95: number;
        };
        ForecastDefinitionDto: {
            id: string;
            version: number;
            population: string;
            denominator: string;
            /** @description The statement behind each figure, in Slovene. */
            measures: {
                [key: string]: string;
            };
        };
        ForecastAssumptionsDto: {
            extraAdmissions: number;
            arrivalsPercent: number;
        };
        TriedForecastDto: {
            origin: string;
            month: string;
            ahead: number;
            actual: number;
            median: number;
            low80: number;
            high80: number;
            naive: number;
        };
        BackTestDto: {
            tried: components["schemas"]["TriedForecastDto"][];
            within80: number | null;
            meanError: number | null;
            naiveMeanError: number | null;
        };
        ForecastDto: {
            observed: components["schemas"]["ObservedMonthDto"][];
            months: components["schemas"]["ForecastMonthDto"][];
            whatIf: components["schemas"]["ForecastMonthDto"][] | null;
            definition: components["schemas"]["ForecastDefinitionDto"];
            knownAt: string;
            seed: number;
            assumed: components["schemas"]["ForecastAssumptionsDto"];
            backTest: components["schemas"]["BackTestDto"];
        };
        ReportPartDto: {
            /** @enum {string|null} */
            measure: "persons" | "daily" | "weekly" | "extendedScope" | "relativesHelp" | "mean" | "severalDaily" | "twoWeekly" | "threeWeekly" | null;
            text: string;
        };
        ReportDefinitionDto: {
            id: string;
            version: number;
        };
        ReportFigureDto: {
            /** @enum {string} */
            measure: "persons" | "daily" | "weekly" | "extendedScope" | "relativesHelp" | "mean" | "severalDaily" | "twoWeekly" | "threeWeekly";
            value: number;
            definition: components["schemas"]["ReportDefinitionDto"];
            /** @description Path and query that answer the figures, as known at the same moment. */
            source: string;
        };
        WaitingListReportDto: {
            /** @enum {string} */
            language: "sl" | "it";
            /** @description Sentences, each in parts. */
            sentences: components["schemas"]["ReportPartDto"][][];
            figures: components["schemas"]["ReportFigureDto"][];
            text: string;
        };
        MasterKeyDto: {
            /** @description From then on it wraps nothing new; null for the one in use. */
            retiredAt: string | null;
            id: string;
            /** @description When it began to wrap: after the first key, that is a rotation. */
            firstUsedAt: string;
            /** @description How many data keys it wraps now. */
            dataKeys: number;
        };
        KeysDto: {
            /** @description The newest first. */
            masterKeys: components["schemas"]["MasterKeyDto"][];
            /** @description Data keys that are gone for good, with what they sealed. */
            destroyed: number;
        };
        StoreStateDto: {
            /** @description `postgres`, `eventstoredb` or `memory`. */
            kind: string;
            /** @description Position of the last event; null in an empty store. */
            position: string | null;
        };
        DatabaseStateDto: {
            /**
             * @description Shipped and run by the house, or a server of the office.
             * @enum {string}
             */
            kind: "embedded" | "server";
            version: string;
        };
        DiskDto: {
            freeBytes: number;
            totalBytes: number;
            databaseBytes: number;
        };
        KeyStoreStateDto: {
            held: number;
            inUse: number;
            /** @description In use, but not at hand: what they wrap cannot be read. */
            missing: number;
        };
        LagDto: {
            /** @description At least this many where `more`. */
            events: number;
            more: boolean;
            /** @description Age of the oldest event that waits. */
            seconds: number;
        };
        GenerationDto: {
            version: number;
            position: string | null;
            events: number;
            /** @description When the last event read was recorded. */
            recordedAt: string | null;
            updatedAt: string;
        };
        ViewStateDto: {
            /**
             * @description `new` was never built; `parked` serves, but some streams wait.
             * @enum {string}
             */
            state: "new" | "booting" | "active" | "paused" | "failed" | "detached" | "parked";
            lag: components["schemas"]["LagDto"];
            /** @description What readers are answered from. */
            live: components["schemas"]["GenerationDto"] | null;
            /** @description What is being built beside it. */
            next: components["schemas"]["GenerationDto"] | null;
            /** @description What was live before the last rebuild, kept for a way back. */
            previous: components["schemas"]["GenerationDto"] | null;
            view: string;
            /** @description The version that this program knows. */
            version: number;
            /** @description Whether some process keeps it true. */
            hasWorker: boolean;
            parkedStreams: number;
            /** @description Why it failed, without the values of events. */
            error: string | null;
        };
        SystemStateDto: {
            store: components["schemas"]["StoreStateDto"];
            database: components["schemas"]["DatabaseStateDto"];
            disk: components["schemas"]["DiskDto"];
            keys: components["schemas"]["KeyStoreStateDto"];
            views: components["schemas"]["ViewStateDto"][];
            lastSealAt: string | null;
            /** @description The last one made with `spis backup`; null where none is known. */
            lastBackupAt: string | null;
        };
        RebuildDto: {
            /** @enum {string} */
            phase: "waiting" | "folding" | "indexing" | "catching-up" | "switching" | "done" | "failed";
            id: string;
            view: string;
            /** @description The account that asked for it. */
            actor: string;
            events: number;
            /** @description As many as the live view has read. */
            expected: number | null;
            startedAt: string;
            /** @description Null while it runs. */
            endedAt: string | null;
            /** @description `REBUILD_RUNNING`, `NEWER_VIEW`, `REBUILD_FAILED` or `PROCESS_ENDED`; the live view is untouched then. */
            failure: string | null;
        };
        ParkedStreamDto: {
            stream: string;
            eventType: string;
            position: string;
            /** @description How many events wait, the first one included. */
            held: number;
            attempts: number;
            /** @description Without the values of events. */
            reason: string;
            parkedAt: string;
        };
        RetryDto: {
            /** @description All of the view when left out. */
            stream?: string;
        };
        RetriedDto: {
            stream: string;
            applied: number;
            /** @description Still waiting. */
            held: number;
            reason: string | null;
        };
        ParameterPartDto: {
            name: string;
            text: string;
        };
        ParameterValueDto: {
            parts: components["schemas"]["ParameterPartDto"][];
            /** @description Null where the value has parts. */
            text: string | null;
            /** @description `days`, `working-days`, `months`, `years`, `hours`, `eur`, `percent` …; null for a plain number or word. */
            unit: string | null;
            /** @description Null: always before. */
            from: string | null;
            /** @description Null: until something else is set. */
            until: string | null;
            /** @description The act, decision or document that sets it. */
            source: string;
            /** @description False where nobody has confirmed it. */
            verified: boolean;
            note: string | null;
        };
        ParameterDto: {
            /** @enum {string} */
            group: "procedure" | "exemption" | "waiting-list" | "service" | "statistics" | "data-protection" | "retention" | "detectors" | "programme";
            /** @description None where it is known by name only. */
            values: components["schemas"]["ParameterValueDto"][];
            id: string;
            /** @description Code of the programme whose own it is. */
            programme: string | null;
            /** @description Slovene name where the declaration gives one. */
            name: string | null;
        };
        WaysDto: {
            accounts: boolean;
            oidc: boolean;
        };
        SignInRequest: {
            userName: string;
            password: string;
            /** @description six digits of the authenticator, or a recovery code */
            code: string;
        };
        SessionDto: {
            /** @description the id under which events name the person */
            personId: string;
            displayName: string;
            /** @description the role acted in */
            role: string;
            /** @description the unit acted in */
            unit: string | null;
            /** @description all roles held */
            roles: string[];
            /** @description all units held */
            units: string[];
            /** @description to be sent as x-spis-csrf with every request that may change something; null without a session */
            csrfToken: string | null;
        };
        EnrolmentRequest: {
            /** @description of the one-time link */
            token: string;
            /** @description of the first administrator only */
            userName?: string;
            /** @description of the first administrator only */
            displayName?: string;
            /** @description at least 12 characters */
            password: string;
        };
        SecretDto: {
            /** @description otpauth://… */
            uri: string;
            /** @description the same for typing, in base 32 */
            secret: string;
            /** @description the same as a QR code: an SVG document */
            qr: string;
        };
        ConfirmationRequest: {
            token: string;
            /** @description six digits */
            code: string;
        };
        EnrolledDto: {
            recoveryCodes: string[];
            session: components["schemas"]["SessionDto"];
        };
        RoleRequest: {
            role: string;
            unit?: string | null;
        };
        SessionSummaryDto: {
            sessionId: string;
            /** @description whether the request came with it */
            current: boolean;
            /** @description what the browser calls itself */
            client: string | null;
            role: string;
            beganAt: string;
            seenAt: string;
            /** @description when it ends, used or not */
            endsAt: string;
        };
        PasswordRequest: {
            password: string;
            /** @description six digits of the authenticator, or a recovery code */
            code: string;
            /** @description at least 12 characters */
            newPassword: string;
        };
        SecondFactorRequest: {
            password: string;
            /** @description six digits of the present authenticator, or a recovery code */
            code: string;
        };
        NewCodeRequest: {
            /** @description six digits of the new authenticator */
            code: string;
        };
        AccountDto: {
            accountId: string;
            userName: string;
            displayName: string;
            /** @enum {string} */
            status: "open" | "closed" | "none";
            /** @description whether password and second factor are set */
            enrolled: boolean;
            roles: string[];
            units: string[];
        };
        OpenAccountRequest: {
            /** @description what the person types to sign in */
            userName: string;
            /** @description the person’s name */
            displayName: string;
            roles: ("caseworker" | "manager" | "analyst" | "provider-coordinator" | "municipality-observer" | "data-protection-officer" | "administrator")[];
            units: string[];
        };
        InvitationDto: {
            accountId: string;
            /** @description path of the page, with the token */
            path: string;
            token: string;
            expiresAt: string;
        };
        AccountRoleRequest: {
            /** @enum {string} */
            role: "caseworker" | "manager" | "analyst" | "provider-coordinator" | "municipality-observer" | "data-protection-officer" | "administrator";
        };
        AccountUnitRequest: {
            unit: string;
        };
        ApiTokenDto: {
            tokenId: string;
            /** @description the letters after spis_ */
            prefix: string;
            name: string;
            role: string;
            unit: string | null;
            scopes: string[];
            issuedBy: string;
            issuedAt: string;
            expiresAt: string;
            revokedAt: string | null;
        };
        IssueTokenRequest: {
            /** @description which machine, for people */
            name: string;
            /**
             * @description the role the machine acts in
             * @enum {string}
             */
            role: "caseworker" | "manager" | "analyst" | "provider-coordinator" | "municipality-observer" | "data-protection-officer" | "administrator";
            unit?: string | null;
            /** @description AREA:read or AREA:write, AREA as in /api/AREA, or * */
            scopes: string[];
            days: number;
        };
        IssuedTokenDto: {
            tokenId: string;
            /** @description to be sent as Authorization: Bearer … */
            token: string;
            expiresAt: string;
        };
        UnitDto: {
            /** @description By what it is known: cases, accounts of those who handle cases, claims of a provider of identities. */
            from: ("cases" | "accounts" | "claims")[];
            name: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    ProcessingLog_purposes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurposeDto"][];
                };
            };
        };
    };
    ProcessingLog_removals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogRemovalDto"][];
                };
            };
        };
    };
    ProcessingLog_ofPerson: {
        parameters: {
            query: {
                role?: string;
                purpose?: string;
                /** @description The first day. */
                from?: string;
                /** @description The last day. */
                to?: string;
                /** @description An action such as persons.search, or a room such as persons. */
                action?: string;
                kind?: "read" | "write";
                /** @description The unit in which was acted. */
                unit?: string;
                outcome?: "done" | "refused" | "not-allowed" | "not-found" | "invalid" | "failed";
                /** @description True: only those for which a case is known; false: only those without one. */
                withCase?: boolean;
                /** @description Words that must all occur in codes and ids. */
                text?: string;
                /** @description `next` of the page before. */
                after?: string;
                /** @description How many rows at most, 1 to 500. */
                limit: number;
            };
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogPageDto"];
                };
            };
        };
    };
    ProcessingLog_exportOfPerson: {
        parameters: {
            query: {
                role?: string;
                purpose?: string;
                format: "csv" | "xlsx";
                /** @description The first day. */
                from?: string;
                /** @description The last day. */
                to?: string;
                /** @description An action such as persons.search, or a room such as persons. */
                action?: string;
                kind?: "read" | "write";
                /** @description The unit in which was acted. */
                unit?: string;
                outcome?: "done" | "refused" | "not-allowed" | "not-found" | "invalid" | "failed";
                /** @description True: only those for which a case is known; false: only those without one. */
                withCase?: boolean;
                /** @description Words that must all occur in codes and ids. */
                text?: string;
            };
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ProcessingLog_ofCase: {
        parameters: {
            query: {
                role?: string;
                purpose?: string;
                /** @description The first day. */
                from?: string;
                /** @description The last day. */
                to?: string;
                /** @description An action such as persons.search, or a room such as persons. */
                action?: string;
                kind?: "read" | "write";
                /** @description The unit in which was acted. */
                unit?: string;
                outcome?: "done" | "refused" | "not-allowed" | "not-found" | "invalid" | "failed";
                /** @description True: only those for which a case is known; false: only those without one. */
                withCase?: boolean;
                /** @description Words that must all occur in codes and ids. */
                text?: string;
                /** @description `next` of the page before. */
                after?: string;
                /** @description How many rows at most, 1 to 500. */
                limit: number;
            };
            header?: never;
            path: {
                kind: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogPageDto"];
                };
            };
        };
    };
    ProcessingLog_exportOfCase: {
        parameters: {
            query: {
                role?: string;
                purpose?: string;
                format: "csv" | "xlsx";
                /** @description The first day. */
                from?: string;
                /** @description The last day. */
                to?: string;
                /** @description An action such as persons.search, or a room such as persons. */
                action?: string;
                kind?: "read" | "write";
                /** @description The unit in which was acted. */
                unit?: string;
                outcome?: "done" | "refused" | "not-allowed" | "not-found" | "invalid" | "failed";
                /** @description True: only those for which a case is known; false: only those without one. */
                withCase?: boolean;
                /** @description Words that must all occur in codes and ids. */
                text?: string;
            };
            header?: never;
            path: {
                kind: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ProcessingLog_ofWorker: {
        parameters: {
            query: {
                role?: string;
                purpose?: string;
                /** @description The first day. */
                from?: string;
                /** @description The last day. */
                to?: string;
                /** @description An action such as persons.search, or a room such as persons. */
                action?: string;
                kind?: "read" | "write";
                /** @description The unit in which was acted. */
                unit?: string;
                outcome?: "done" | "refused" | "not-allowed" | "not-found" | "invalid" | "failed";
                /** @description True: only those for which a case is known; false: only those without one. */
                withCase?: boolean;
                /** @description Words that must all occur in codes and ids. */
                text?: string;
                /** @description `next` of the page before. */
                after?: string;
                /** @description How many rows at most, 1 to 500. */
                limit: number;
            };
            header?: never;
            path: {
                actorId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogPageDto"];
                };
            };
        };
    };
    ProcessingLog_exportOfWorker: {
        parameters: {
            query: {
                role?: string;
                purpose?: string;
                format: "csv" | "xlsx";
                /** @description The first day. */
                from?: string;
                /** @description The last day. */
                to?: string;
                /** @description An action such as persons.search, or a room such as persons. */
                action?: string;
                kind?: "read" | "write";
                /** @description The unit in which was acted. */
                unit?: string;
                outcome?: "done" | "refused" | "not-allowed" | "not-found" | "invalid" | "failed";
                /** @description True: only those for which a case is known; false: only those without one. */
                withCase?: boolean;
                /** @description Words that must all occur in codes and ids. */
                text?: string;
            };
            header?: never;
            path: {
                actorId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ProcessingLog_ofUnit: {
        parameters: {
            query: {
                role?: string;
                purpose?: string;
                /** @description The first day. */
                from?: string;
                /** @description The last day. */
                to?: string;
                /** @description An action such as persons.search, or a room such as persons. */
                action?: string;
                kind?: "read" | "write";
                /** @description The unit in which was acted. */
                unit?: string;
                outcome?: "done" | "refused" | "not-allowed" | "not-found" | "invalid" | "failed";
                /** @description True: only those for which a case is known; false: only those without one. */
                withCase?: boolean;
                /** @description Words that must all occur in codes and ids. */
                text?: string;
                /** @description `next` of the page before. */
                after?: string;
                /** @description How many rows at most, 1 to 500. */
                limit: number;
            };
            header?: never;
            path: {
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogPageDto"];
                };
            };
        };
    };
    ProcessingLog_exportOfUnit: {
        parameters: {
            query: {
                role?: string;
                purpose?: string;
                format: "csv" | "xlsx";
                /** @description The first day. */
                from?: string;
                /** @description The last day. */
                to?: string;
                /** @description An action such as persons.search, or a room such as persons. */
                action?: string;
                kind?: "read" | "write";
                /** @description The unit in which was acted. */
                unit?: string;
                outcome?: "done" | "refused" | "not-allowed" | "not-found" | "invalid" | "failed";
                /** @description True: only those for which a case is known; false: only those without one. */
                withCase?: boolean;
                /** @description Words that must all occur in codes and ids. */
                text?: string;
            };
            header?: never;
            path: {
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Refusals_list: {
        parameters: {
            query: {
                /** @description The first day. */
                from?: string;
                /** @description The last day. */
                to?: string;
                reason?: "not-signed-in" | "too-many" | "not-allowed" | "not-found";
                /** @description `next` of the page before. */
                after?: string;
                /** @description How many rows at most, 1 to 500. */
                limit: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalPageDto"];
                };
            };
        };
    };
    Programmes_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeNameDto"][];
                };
            };
        };
    };
    Programmes_get: {
        parameters: {
            query?: {
                /** @description Today when left out. */
                on?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeDto"];
                };
            };
        };
    };
    Classification_list: {
        parameters: {
            query?: {
                /** @description Today when left out. */
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassificationSignDto"][];
                };
            };
        };
    };
    Persons_register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterPersonDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonOutcomeDto"];
                };
            };
        };
    };
    Persons_registerPseudonymous: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterPseudonymousPersonDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonOutcomeDto"];
                };
            };
        };
    };
    Persons_search: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchPersonsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundPersonsDto"];
                };
            };
        };
    };
    Persons_card: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonCardDto"];
                };
            };
        };
    };
    Persons_history: {
        parameters: {
            query?: {
                /** @description By the end of this day, or at this moment; everything when left out. */
                knownAt?: string;
            };
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonVersionDto"][];
                };
            };
        };
    };
    Persons_details: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeDetailsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonOutcomeDto"];
                };
            };
        };
    };
    Persons_emso: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectEmsoDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonOutcomeDto"];
                };
            };
        };
    };
    Persons_language: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactLanguageDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonOutcomeDto"];
                };
            };
        };
    };
    Persons_protect: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonOutcomeDto"];
                };
            };
        };
    };
    Persons_lift: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonOutcomeDto"];
                };
            };
        };
    };
    Persons_died: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordDeathDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonOutcomeDto"];
                };
            };
        };
    };
    Persons_correctDeath: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectDeathDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonOutcomeDto"];
                };
            };
        };
    };
    SamePerson_duplicates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DuplicateCandidatesDto"];
                };
            };
        };
    };
    SamePerson_same: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OtherPersonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PairOutcomeDto"];
                };
            };
        };
    };
    SamePerson_different: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OtherPersonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PairOutcomeDto"];
                };
            };
        };
    };
    SamePerson_undo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OtherPersonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PairOutcomeDto"];
                };
            };
        };
    };
    PersonRelations_list: {
        parameters: {
            query?: {
                on?: string;
            };
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelationDto"][];
                };
            };
        };
    };
    PersonRelations_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddRelationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelationDto"];
                };
            };
        };
    };
    PersonRelations_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
                relationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndRelationDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    WaitingList_figures: {
        parameters: {
            query?: {
                /** @description The day of the list, e.g. 2022-11-30; today when left out. */
                on?: string;
                /** @description What was known by the end of this day, or at this moment; now when left out. */
                knownAt?: string;
                /** @description Code of a municipality, e.g. 050; all when left out. */
                municipality?: string;
                /** @description Name of a provider; all when left out. */
                provider?: string;
                /** @description Only those who wait under this law; all when left out. */
                legalRegime?: "ZSV" | "ZDOsk-1";
                /** @description From when waiting days count: the listing, or the complete application where its day is recorded. */
                clock?: "listing" | "complete-application";
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingListDto"];
                };
            };
        };
    };
    WaitingList_difference: {
        parameters: {
            query: {
                /** @description The day of the list, e.g. 2022-11-30; today when left out. */
                on?: string;
                /** @description What was known by the end of this day, or at this moment; now when left out. */
                knownAt?: string;
                /** @description Code of a municipality, e.g. 050; all when left out. */
                municipality?: string;
                /** @description Name of a provider; all when left out. */
                provider?: string;
                /** @description Only those who wait under this law; all when left out. */
                legalRegime?: "ZSV" | "ZDOsk-1";
                /** @description From when waiting days count: the listing, or the complete application where its day is recorded. */
                clock?: "listing" | "complete-application";
                /** @description The earlier state of knowledge: the end of a day, or a moment. */
                knownBefore: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListDifferenceDto"];
                };
            };
        };
    };
    WaitingList_entries: {
        parameters: {
            query: {
                /** @description The day of the list, e.g. 2022-11-30; today when left out. */
                on?: string;
                /** @description What was known by the end of this day, or at this moment; now when left out. */
                knownAt?: string;
                /** @description Code of a municipality, e.g. 050; all when left out. */
                municipality?: string;
                /** @description Name of a provider; all when left out. */
                provider?: string;
                /** @description Only those who wait under this law; all when left out. */
                legalRegime?: "ZSV" | "ZDOsk-1";
                /** @description From when waiting days count: the listing, or the complete application where its day is recorded. */
                clock?: "listing" | "complete-application";
                /** @description How many entries to pass over. */
                offset: number;
                /** @description How many entries at most, 1 to 2,000. */
                limit: number;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingListPageDto"];
                };
            };
        };
    };
    WaitingList_months: {
        parameters: {
            query: {
                /** @description First month, e.g. 2022-01. */
                from: string;
                /** @description Last month, included, e.g. 2022-11. */
                to: string;
                /** @description What was known by the end of this day, or at this moment; now when left out. */
                knownAt?: string;
                /** @description Code of a municipality, e.g. 050; all when left out. */
                municipality?: string;
                /** @description Name of a provider; all when left out. */
                provider?: string;
                /** @description Only those who wait under this law; all when left out. */
                legalRegime?: "ZSV" | "ZDOsk-1";
                /** @description From when waiting days count: the listing, or the complete application where its day is recorded. */
                clock?: "listing" | "complete-application";
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MonthlyFiguresDto"];
                };
            };
        };
    };
    Entries_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingEntryDto"];
                };
            };
        };
    };
    Entries_changeNeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeNeedDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryAnswerDto"];
                };
            };
        };
    };
    Entries_changeRegime: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeRegimeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryAnswerDto"];
                };
            };
        };
    };
    Entries_pause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PauseWaitingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PausedDto"];
                };
            };
        };
    };
    Entries_resume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                pauseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResumeWaitingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryAnswerDto"];
                };
            };
        };
    };
    Entries_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndWaitingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryAnswerDto"];
                };
            };
        };
    };
    Entries_correctEnd: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndWaitingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryAnswerDto"];
                };
            };
        };
    };
    Entries_reinstate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReinstateDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryAnswerDto"];
                };
            };
        };
    };
    Entries_stateFacts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PriorityFactsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryAnswerDto"];
                };
            };
        };
    };
    Entries_rerank: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RerankDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryAnswerDto"];
                };
            };
        };
    };
    EntriesOfPerson_list: {
        parameters: {
            query?: {
                /** @description The day; today when left out. */
                on?: string;
                /** @description What was known by the end of this day, or at this moment; now when left out. */
                knownAt?: string;
                /** @description Position that a command answered; waited for briefly, `x-spis-freshness` says whether it is shown. */
                after?: string;
            };
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntriesOfPersonDto"];
                };
            };
        };
    };
    Order_order: {
        parameters: {
            query: {
                provider: string;
                /** @description The day; today when left out. */
                on?: string;
                /** @description What was known by the end of this day, or at this moment; now when left out. */
                knownAt?: string;
                /** @description Position that a command answered; waited for briefly, `x-spis-freshness` says whether it is shown. */
                after?: string;
                /** @description How many rows to pass over. */
                offset: number;
                /** @description How many rows at most, 1 to 500. */
                limit: number;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOrderDto"];
                };
            };
        };
    };
    Order_standing: {
        parameters: {
            query?: {
                /** @description The day; today when left out. */
                on?: string;
                /** @description What was known by the end of this day, or at this moment; now when left out. */
                knownAt?: string;
                /** @description Position that a command answered; waited for briefly, `x-spis-freshness` says whether it is shown. */
                after?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandingDto"];
                };
            };
        };
    };
    Order_movements: {
        parameters: {
            query?: {
                /** @description The day; today when left out. */
                on?: string;
                /** @description What was known by the end of this day, or at this moment; now when left out. */
                knownAt?: string;
                /** @description Position that a command answered; waited for briefly, `x-spis-freshness` says whether it is shown. */
                after?: string;
                /** @description The first day; the listing when left out. */
                from?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovementsDto"];
                };
            };
        };
    };
    Order_rules: {
        parameters: {
            query: {
                provider: string;
                knownAt?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulesDto"];
                };
            };
        };
    };
    Order_adoptPriority: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PriorityRuleDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryAnswerDto"];
                };
            };
        };
    };
    Order_repealPriority: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArrivalRuleDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryAnswerDto"];
                };
            };
        };
    };
    Order_adoptRefusal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefusalRuleDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryAnswerDto"];
                };
            };
        };
    };
    Order_drawSeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TieSeedDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryAnswerDto"];
                };
            };
        };
    };
    Replay_overTime: {
        parameters: {
            query: {
                /** @description What was known by the end of this day, or at this moment; now when left out. */
                knownAt?: string;
                /** @description Code of a municipality, e.g. 050; all when left out. */
                municipality?: string;
                /** @description Name of a provider; all when left out. */
                provider?: string;
                /** @description Only those who wait under this law; all when left out. */
                legalRegime?: "ZSV" | "ZDOsk-1";
                /** @description The day of the list, e.g. 2022-11-30; today when left out. */
                on?: string;
                /** @description The first day shown, e.g. 2022-01-01. */
                from: string;
                /** @description The last day shown, included; ten years behind the first at most. */
                to: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverTimeDto"];
                };
            };
        };
    };
    Replay_learned: {
        parameters: {
            query: {
                /** @description What was known by the end of this day, or at this moment; now when left out. */
                knownAt?: string;
                /** @description Code of a municipality, e.g. 050; all when left out. */
                municipality?: string;
                /** @description Name of a provider; all when left out. */
                provider?: string;
                /** @description Only what was learned after the end of this day, or after this moment. */
                knownAfter?: string;
                /** @description Only what changed who was on the list from this day on, or who came or went; with `to`. */
                from?: string;
                /** @description The last of these days. */
                to?: string;
                /** @description How many to pass over. */
                offset: number;
                /** @description How many at most, 1 to 1000. */
                limit: number;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LearnedPageDto"];
                };
            };
        };
    };
    Replay_orderUnder: {
        parameters: {
            query: {
                provider: string;
                /** @description Criteria with their weights, e.g. `need-frequency:10,no-relatives:5`; by arrival when left out. */
                criteria?: string;
                /** @description Another seed for wholly equal facts, 32 hexadecimal digits; the one drawn when left out. */
                seed?: string;
                /** @description False: as if nobody had ever been moved by hand. */
                moves: boolean;
                /** @description The day; today when left out. */
                on?: string;
                /** @description What was known by the end of this day, or at this moment; now when left out. */
                knownAt?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderUnderDto"];
                };
            };
        };
    };
    Offers_list: {
        parameters: {
            query: {
                provider?: string;
                standing?: "open" | "accepted" | "refused" | "lapsed" | "withdrawn" | "void";
                /** @description Only those whose answer was due before this day. */
                dueBefore?: string;
                /** @description How many rows to pass over. */
                offset: number;
                /** @description How many rows at most, 1 to 500. */
                limit: number;
                /** @description Position that a command answered; waited for briefly, `x-spis-freshness` says whether it is shown. */
                after?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OffersDto"];
                };
            };
        };
    };
    Offers_lapse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LapseOffersDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManyAnsweredDto"];
                };
            };
        };
    };
    Offers_offer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfferPlaceDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferMadeDto"];
                };
            };
        };
    };
    Offers_accept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                offerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptOfferDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryAnswerDto"];
                };
            };
        };
    };
    Offers_refuse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                offerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseOfferDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryAnswerDto"];
                };
            };
        };
    };
    Offers_lapseOne: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                offerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryAnswerDto"];
                };
            };
        };
    };
    Offers_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                offerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawOfferDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryAnswerDto"];
                };
            };
        };
    };
    Revalidation_start: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartCampaignDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignStartedDto"];
                };
            };
        };
    };
    Revalidation_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignsDto"];
                };
            };
        };
    };
    Revalidation_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignDto"];
                };
            };
        };
    };
    Revalidation_entries: {
        parameters: {
            query: {
                standing?: "asked" | "letter-produced" | "reminded" | "still-waiting" | "changed-need" | "withdraws" | "removed" | "reinstated";
                /** @description Only those without an answer whose last day was before this one. */
                dueBefore?: string;
                /** @description How many rows to pass over. */
                offset: number;
                /** @description How many rows at most, 1 to 500. */
                limit: number;
                /** @description Position that a command answered; waited for briefly, `x-spis-freshness` says whether it is shown. */
                after?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskedPageDto"];
                };
            };
        };
    };
    Revalidation_letters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProducedLettersDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManyAnsweredDto"];
                };
            };
        };
    };
    Revalidation_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                entryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevalidationAnswerDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryAnswerDto"];
                };
            };
        };
    };
    Revalidation_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                entryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryAnswerDto"];
                };
            };
        };
    };
    Revalidation_removeAll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManyAnsweredDto"];
                };
            };
        };
    };
    Exemption_calculate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalculateRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalculatedPeriodDto"][];
                };
            };
        };
    };
    Exemption_list: {
        parameters: {
            query: {
                beneficiaryId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExemptionSummaryDto"][];
                };
            };
        };
    };
    Exemption_propose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExemptionOutcomeDto"];
                };
            };
        };
    };
    Exemption_redetermine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RedetermineRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExemptionOutcomeDto"];
                };
            };
        };
    };
    Exemption_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecalculatedPartDto"][];
                };
            };
        };
    };
    Exemption_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExemptionOutcomeDto"];
                };
            };
        };
    };
    Exemption_ofUnit: {
        parameters: {
            query: {
                /** @description Nothing decided, decided, or decided with a newer determination that is not. */
                standing?: "proposed" | "decided" | "changed";
                /** @description The day on which it is looked at; today when left out. */
                on?: string;
                programme?: string;
                /** @description How many rows to pass over. */
                offset: number;
                /** @description How many rows at most, 1 to 500. */
                limit: number;
                /** @description Position that a command answered; waited for briefly, `x-spis-freshness` says whether it is shown. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExemptionPageDto"];
                };
            };
        };
    };
    Exemption_get: {
        parameters: {
            query?: {
                /** @description The day; today when left out. */
                on?: string;
                /** @description What was known by the end of this day, or at this moment; now when left out. */
                knownAt?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExemptionDto"];
                };
            };
        };
    };
    Exemption_rerun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                determination: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RerunPartDto"][];
                };
            };
        };
    };
    Applications_list: {
        parameters: {
            query: {
                programme?: string;
                /** @description The whole number, e.g. 181-2/2019. */
                number?: string;
                state?: "received" | "incomplete" | "supplement-called" | "complete" | "on-waiting-list" | "admitted" | "granted" | "refused" | "dismissed" | "withdrawn" | "applicant-died";
                unit?: string;
                personId?: string;
                /** @description How many rows to pass over. */
                offset: number;
                /** @description How many rows at most, 1 to 500. */
                limit: number;
                /** @description Position that a command answered; waited for briefly, `x-spis-freshness` says whether it is shown. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationsPageDto"];
                };
            };
        };
    };
    Intake_receive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiveApplicationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivedApplicationDto"];
                };
            };
        };
    };
    Intake_addDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["DocumentForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedDocumentDto"];
                };
            };
        };
    };
    Intake_check: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FactsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
        };
    };
    Intake_call: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallForSupplementDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
        };
    };
    Intake_dismiss: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DismissApplicationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
        };
    };
    Handling_evaluate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvaluateEligibilityDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
        };
    };
    Handling_place: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaceApplicantDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacedApplicantDto"];
                };
            };
        };
    };
    Handling_reachProvider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProviderDocumentsDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
        };
    };
    Handling_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawApplicationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
        };
    };
    Handling_recordDeath: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordApplicantDeathDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
        };
    };
    Handling_transfer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferApplicationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
        };
    };
    Handling_hold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutOnHoldDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
        };
    };
    Handling_resume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
        };
    };
    Handling_take: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
        };
    };
    Handling_handOver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOverDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
        };
    };
    Applications_get: {
        parameters: {
            query?: {
                /** @description What was known by the end of this day, or at this moment; now when left out. */
                knownAt?: string;
                /** @description Position that a command answered; waited for briefly, `x-spis-freshness` says whether it is shown. */
                after?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationDetailsDto"];
                };
            };
        };
    };
    Applications_content: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Applications_work: {
        parameters: {
            query: {
                /** @description `mine`: taken by who asks; `unit`: of the unit; `unassigned`: taken by nobody, in the unit where one is given. */
                scope: "all" | "mine" | "unit" | "unassigned";
                /** @description The unit; that of who asks when left out. */
                unit?: string;
                when?: "overdue" | "due" | "upcoming";
                /** @description The day on which it is looked at; today when left out. */
                on?: string;
                kind?: "check-completeness" | "await-supplement" | "check-supplement" | "decide" | "conclude" | "provider-documents" | "resume-work";
                /** @description Done tasks instead of open ones. */
                done: boolean;
                /** @description How many rows to pass over. */
                offset: number;
                /** @description How many rows at most, 1 to 500. */
                limit: number;
                /** @description Position that a command answered; waited for briefly, `x-spis-freshness` says whether it is shown. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkQueuePageDto"];
                };
            };
        };
    };
    Admissions_onDay: {
        parameters: {
            query: {
                /** @description Code of a municipality, e.g. 050; all when left out. */
                municipality?: string;
                /** @description The day; today when left out. */
                on?: string;
                /** @description What was known by the end of this day, or at this moment; now when left out. */
                knownAt?: string;
                /** @description Name of a provider; all when left out. */
                provider?: string;
                /** @description How many rows to pass over. */
                offset: number;
                /** @description How many rows at most, 1 to 500. */
                limit: number;
                /** @description Position that a command answered; waited for briefly, `x-spis-freshness` says whether it is shown. */
                after?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdmissionsOnDayDto"];
                };
            };
        };
    };
    Admissions_of: {
        parameters: {
            query?: {
                personId?: string;
                applicationId?: string;
                /** @description Position that a command answered; waited for briefly, `x-spis-freshness` says whether it is shown. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdmissionStandingDto"][];
                };
            };
        };
    };
    Admitting_admit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdmitDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdmissionAnswerDto"];
                };
            };
        };
    };
    Admissions_reviews: {
        parameters: {
            query: {
                programme?: string;
                /** @description The day by which overdue is told; today when left out. */
                on?: string;
                /** @description The last day due that is listed; `on` when left out. */
                until?: string;
                provider?: string;
                /** @description How many at most, 1 to 500. */
                limit: number;
                /** @description Position that a command answered; waited for briefly, `x-spis-freshness` says whether it is shown. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewToDoDto"][];
                };
            };
        };
    };
    Admissions_mismatches: {
        parameters: {
            query?: {
                /** @description Position that a command answered; waited for briefly, `x-spis-freshness` says whether it is shown. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingMismatchDto"][];
                };
            };
        };
    };
    Admissions_get: {
        parameters: {
            query?: {
                /** @description What was known by the end of this day, or at this moment; now when left out. */
                knownAt?: string;
                /** @description Position that a command answered; waited for briefly, `x-spis-freshness` says whether it is shown. */
                after?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdmissionDetailsDto"];
                };
            };
        };
    };
    Admitting_start: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdmissionAnswerDto"];
                };
            };
        };
    };
    Admitting_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelPlanDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdmissionAnswerDto"];
                };
            };
        };
    };
    Admitting_conclude: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConcludeAgreementDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdmissionAnswerDto"];
                };
            };
        };
    };
    Admitting_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeAgreementDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdmissionAnswerDto"];
                };
            };
        };
    };
    Course_interrupt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InterruptDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdmissionAnswerDto"];
                };
            };
        };
    };
    Course_resume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OnDayDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdmissionAnswerDto"];
                };
            };
        };
    };
    Course_transfer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdmissionAnswerDto"];
                };
            };
        };
    };
    Course_evaluatePlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanEvaluationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdmissionAnswerDto"];
                };
            };
        };
    };
    Course_recordQuestionnaire: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuestionnaireDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdmissionAnswerDto"];
                };
            };
        };
    };
    Course_suspend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuspendDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdmissionAnswerDto"];
                };
            };
        };
    };
    Course_lift: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OnDayDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdmissionAnswerDto"];
                };
            };
        };
    };
    Course_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndAdmissionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdmissionAnswerDto"];
                };
            };
        };
    };
    Course_correctEnd: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndAdmissionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdmissionAnswerDto"];
                };
            };
        };
    };
    Decision_awaiting: {
        parameters: {
            query: {
                /** @description All units when left out. */
                unit?: string;
                limit: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AwaitingApprovalDto"][];
                };
            };
        };
    };
    Decision_returned: {
        parameters: {
            query: {
                /** @description All units when left out. */
                unit?: string;
                limit: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReturnedDraftDto"][];
                };
            };
        };
    };
    Decision_ofUnit: {
        parameters: {
            query: {
                status?: "drafted" | "returned" | "approved" | "signed" | "sent" | "served" | "appealed" | "in-court" | "annulled" | "replaced" | "final" | "in-legal-force" | "withdrawn";
                kind?: "exemption" | "dismissal-order" | "refusal" | "grant";
                programme?: string;
                /** @description The day on which it is looked at; today when left out. */
                on?: string;
                /** @description All units of which the asker may see anything when left out. */
                unit?: string;
                /** @description How many rows to pass over. */
                offset: number;
                /** @description How many rows at most, 1 to 500. */
                limit: number;
                /** @description Position that a command answered; waited for briefly, `x-spis-freshness` says whether it is shown. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionPageDto"];
                };
            };
        };
    };
    Decision_list: {
        parameters: {
            query?: {
                /** @description What was known by the end of this day, or at this moment; now when left out. */
                knownAt?: string;
                /** @description Position that a command answered; waited for briefly, `x-spis-freshness` says whether it is shown. */
                after?: string;
                applicationId?: string;
                exemptionId?: string;
                /** @description Today when left out. */
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionDto"][];
                };
            };
        };
    };
    Drafting_draft: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionOutcomeDto"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionOutcomeDto"];
                };
            };
        };
    };
    Decision_get: {
        parameters: {
            query?: {
                /** @description What was known by the end of this day, or at this moment; now when left out. */
                knownAt?: string;
                /** @description Position that a command answered; waited for briefly, `x-spis-freshness` says whether it is shown. */
                after?: string;
                /** @description Today when left out. */
                on?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionDto"];
                };
            };
        };
    };
    Drafting_return: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionOutcomeDto"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionOutcomeDto"];
                };
            };
        };
    };
    Drafting_revise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviseRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionOutcomeDto"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionOutcomeDto"];
                };
            };
        };
    };
    Drafting_resubmit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionOutcomeDto"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionOutcomeDto"];
                };
            };
        };
    };
    Drafting_approve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionOutcomeDto"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionOutcomeDto"];
                };
            };
        };
    };
    Drafting_number: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NumberRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionOutcomeDto"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionOutcomeDto"];
                };
            };
        };
    };
    Drafting_sign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionOutcomeDto"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionOutcomeDto"];
                };
            };
        };
    };
    Drafting_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionOutcomeDto"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionOutcomeDto"];
                };
            };
        };
    };
    Service_send: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionOutcomeDto"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionOutcomeDto"];
                };
            };
        };
    };
    Service_attempt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttemptRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionOutcomeDto"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionOutcomeDto"];
                };
            };
        };
    };
    Service_serve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServiceRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionOutcomeDto"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionOutcomeDto"];
                };
            };
        };
    };
    Remedies_appeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppealRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionOutcomeDto"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionOutcomeDto"];
                };
            };
        };
    };
    Remedies_forward: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                appeal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForwardRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionOutcomeDto"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionOutcomeDto"];
                };
            };
        };
    };
    Remedies_outcome: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                appeal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OutcomeRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionOutcomeDto"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionOutcomeDto"];
                };
            };
        };
    };
    Remedies_bringAction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CourtActionRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionOutcomeDto"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionOutcomeDto"];
                };
            };
        };
    };
    Remedies_judge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                action: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CourtOutcomeRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionOutcomeDto"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionOutcomeDto"];
                };
            };
        };
    };
    Remedies_correct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TextRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionOutcomeDto"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionOutcomeDto"];
                };
            };
        };
    };
    Remedies_renew: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenewalRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionOutcomeDto"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionOutcomeDto"];
                };
            };
        };
    };
    Remedies_finality: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionOutcomeDto"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionOutcomeDto"];
                };
            };
        };
    };
    Remedies_legalForce: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionOutcomeDto"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionOutcomeDto"];
                };
            };
        };
    };
    Letters_list: {
        parameters: {
            query?: {
                applicationId?: string;
                /** @description A decision, waiting-list entry, admission or application. */
                about?: string;
                personId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedLetterDto"][];
                };
            };
        };
    };
    Letters_produce: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LetterRequestDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProducedLetterDto"];
                };
            };
        };
    };
    Letters_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LetterRequestDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterPreviewDto"];
                };
            };
        };
    };
    Letters_previewPdf: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LetterRequestDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Letters_pdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Letters_text: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Letters_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterDto"];
                };
            };
        };
    };
    LetterTexts_list: {
        parameters: {
            query: {
                unit: string;
                /** @description Today when left out. */
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterTextDto"][];
                };
            };
        };
    };
    LetterTexts_get: {
        parameters: {
            query: {
                unit: string;
                /** @description Today when left out. */
                on?: string;
            };
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterTextDto"];
                };
            };
        };
    };
    LetterTexts_versions: {
        parameters: {
            query: {
                unit: string;
                /** @description Today when left out. */
                on?: string;
            };
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterTextDto"][];
                };
            };
        };
    };
    LetterTexts_publish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishTextDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedTextDto"];
                };
            };
        };
    };
    Capacity_declare: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclareCapacityDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CapacityAnswerDto"];
                };
            };
        };
    };
    CapacityRead_staffing: {
        parameters: {
            query: {
                /** @description What was known by the end of this day, or at this moment; now when left out. */
                knownAt?: string;
                /** @description Position that a command answered; waited for briefly, `x-spis-freshness` says whether it is shown. */
                after?: string;
                /** @description The day; today when left out. */
                on?: string;
                /** @description Name of the provider. */
                provider: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffingDto"];
                };
            };
        };
    };
    Capacity_staff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordStaffingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CapacityAnswerDto"];
                };
            };
        };
    };
    Capacity_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseCapacityDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClosureAnswerDto"];
                };
            };
        };
    };
    Capacity_reopen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                closureId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CapacityFromDayDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CapacityAnswerDto"];
                };
            };
        };
    };
    CapacityRead_bookings: {
        parameters: {
            query: {
                state?: "offered" | "lapsed" | "taken-up" | "planned" | "confirmed" | "ended";
                /** @description Code of a room, group, term or appointment. */
                unit?: string;
                /** @description Position that a command answered; waited for briefly, `x-spis-freshness` says whether it is shown. */
                after?: string;
                /** @description What was known by the end of this day, or at this moment; now when left out. */
                knownAt?: string;
                /** @description Name of the provider. */
                provider: string;
                /** @description How many rows to pass over. */
                offset: number;
                /** @description How many rows at most, 1 to 500. */
                limit: number;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingsPageDto"];
                };
            };
        };
    };
    Bookings_book: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BookPlaceDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CapacityAnswerDto"];
                };
            };
        };
    };
    Bookings_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                bookingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeBookingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CapacityAnswerDto"];
                };
            };
        };
    };
    Bookings_release: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                bookingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CapacityFromDayDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CapacityAnswerDto"];
                };
            };
        };
    };
    CapacityRead_load: {
        parameters: {
            query?: {
                /** @description Code of a programme; all when left out. */
                programme?: string;
                /** @description The day; today when left out. */
                on?: string;
                /** @description Name of a provider; all when left out. */
                provider?: string;
                /** @description What was known by the end of this day, or at this moment; now when left out. */
                knownAt?: string;
                /** @description Position that a command answered; waited for briefly, `x-spis-freshness` says whether it is shown. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CurrentLoadDto"];
                };
            };
        };
    };
    CapacityRead_byDay: {
        parameters: {
            query: {
                /** @description What was known by the end of this day, or at this moment; now when left out. */
                knownAt?: string;
                /** @description Position that a command answered; waited for briefly, `x-spis-freshness` says whether it is shown. */
                after?: string;
                /** @description First day; today when left out. */
                from?: string;
                /** @description Last day, at most a year after the first; the first when left out. */
                to?: string;
                /** @description Name of the provider. */
                provider: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CapacityByDayDto"];
                };
            };
        };
    };
    Deliveries_visit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordVisitDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveredOutcomeDto"];
                };
            };
        };
    };
    Deliveries_units: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordUnitsDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveredOutcomeDto"];
                };
            };
        };
    };
    Deliveries_correctVisit: {
        parameters: {
            query?: {
                provider?: string;
            };
            header?: never;
            path: {
                admission: string;
                month: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectVisitDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveredOutcomeDto"];
                };
            };
        };
    };
    Deliveries_correctUnits: {
        parameters: {
            query?: {
                provider?: string;
            };
            header?: never;
            path: {
                admission: string;
                month: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectUnitsDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveredOutcomeDto"];
                };
            };
        };
    };
    Deliveries_withdraw: {
        parameters: {
            query?: {
                provider?: string;
            };
            header?: never;
            path: {
                admission: string;
                month: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BecauseDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveredOutcomeDto"];
                };
            };
        };
    };
    Deliveries_month: {
        parameters: {
            query?: {
                provider?: string;
                knownAt?: string;
            };
            header?: never;
            path: {
                admission: string;
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryMonthDto"];
                };
            };
        };
    };
    Deliveries_list: {
        parameters: {
            query: {
                programme?: string;
                month: string;
                provider?: string;
                personId?: string;
                knownAt?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MonthsDto"];
                };
            };
        };
    };
    Deliveries_hours: {
        parameters: {
            query: {
                programme: string;
                municipality?: string;
                provider?: string;
                /** @description First month. */
                from: string;
                /** @description Last month, included. */
                to: string;
                knownAt?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveredSumDto"][];
                };
            };
        };
    };
    Cancellations_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelVisitDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveredOutcomeDto"];
                };
            };
        };
    };
    Cancellations_withdraw: {
        parameters: {
            query?: {
                provider?: string;
            };
            header?: never;
            path: {
                admission: string;
                month: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BecauseDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveredOutcomeDto"];
                };
            };
        };
    };
    Cancellations_substitute: {
        parameters: {
            query?: {
                provider?: string;
            };
            header?: never;
            path: {
                admission: string;
                month: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubstitutionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveredOutcomeDto"];
                };
            };
        };
    };
    Statements_draft: {
        parameters: {
            query?: {
                provider?: string;
            };
            header?: never;
            path: {
                admission: string;
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementDraftDto"];
                };
            };
        };
    };
    Statements_issue: {
        parameters: {
            query?: {
                provider?: string;
            };
            header?: never;
            path: {
                admission: string;
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveredOutcomeDto"];
                };
            };
        };
    };
    Statements_correct: {
        parameters: {
            query?: {
                provider?: string;
            };
            header?: never;
            path: {
                admission: string;
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveredOutcomeDto"];
                };
            };
        };
    };
    Prices_list: {
        parameters: {
            query: {
                programme: string;
                provider: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderPriceDto"][];
                };
            };
        };
    };
    Prices_set: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetPriceDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderPriceDto"][];
                };
            };
        };
    };
    DeliveriesImport_template: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    DeliveriesImport_import: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ImportDeliveriesForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveriesImportedDto"];
                };
            };
        };
    };
    Erasure_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureDto"];
                };
            };
        };
    };
    Erasure_erase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EraseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureDto"];
                };
            };
        };
    };
    Erasure_texts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThirdPersonTextDto"][];
                };
            };
        };
    };
    Erasure_eraseText: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
                textId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EraseDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Erasure_hold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LegalHoldDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureDto"];
                };
            };
        };
    };
    Erasure_lift: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LegalHoldDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureDto"];
                };
            };
        };
    };
    Detectors_list: {
        parameters: {
            query?: {
                /** @description The first day on which something was recorded; a month before the last one when left out. */
                from?: string;
                /** @description The last day, included; today when left out. At most 366 days. */
                to?: string;
                /** @description The unit in which people acted; the caller's own when left out, all where the caller has none. */
                unit?: string;
                /** @description What was recorded by the end of this day, or at this moment; now when left out. */
                knownAt?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DetectorsDto"];
                };
            };
        };
    };
    Detectors_spread: {
        parameters: {
            query?: {
                /** @description The first day on which something was recorded; a month before the last one when left out. */
                from?: string;
                /** @description The last day, included; today when left out. At most 366 days. */
                to?: string;
                /** @description The unit in which people acted; the caller's own when left out, all where the caller has none. */
                unit?: string;
                /** @description What was recorded by the end of this day, or at this moment; now when left out. */
                knownAt?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitSpreadDto"][];
                };
            };
        };
    };
    Detectors_findings: {
        parameters: {
            query: {
                /** @description The first day on which something was recorded; a month before the last one when left out. */
                from?: string;
                /** @description The last day, included; today when left out. At most 366 days. */
                to?: string;
                /** @description The unit in which people acted; the caller's own when left out, all where the caller has none. */
                unit?: string;
                /** @description What was recorded by the end of this day, or at this moment; now when left out. */
                knownAt?: string;
                /** @description Only findings of which this is so. */
                state?: "new" | "looked-into" | "more-since";
                /** @description How many findings to pass over. */
                offset: number;
                /** @description How many findings at most, 1 to 200. */
                limit: number;
                /** @description Position that a command answered; waited for briefly, `x-spis-freshness` says whether it is shown. */
                after?: string;
            };
            header?: never;
            path: {
                detector: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingPageDto"];
                };
            };
        };
    };
    Detectors_finding: {
        parameters: {
            query?: {
                /** @description The first day on which something was recorded; a month before the last one when left out. */
                from?: string;
                /** @description The last day, included; today when left out. At most 366 days. */
                to?: string;
                /** @description The unit in which people acted; the caller's own when left out, all where the caller has none. */
                unit?: string;
                /** @description What was recorded by the end of this day, or at this moment; now when left out. */
                knownAt?: string;
            };
            header?: never;
            path: {
                detector: string;
                findingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingWithEvidenceDto"];
                };
            };
        };
    };
    Detectors_lookInto: {
        parameters: {
            query?: {
                /** @description The first day on which something was recorded; a month before the last one when left out. */
                from?: string;
                /** @description The last day, included; today when left out. At most 366 days. */
                to?: string;
                /** @description The unit in which people acted; the caller's own when left out, all where the caller has none. */
                unit?: string;
                /** @description What was recorded by the end of this day, or at this moment; now when left out. */
                knownAt?: string;
            };
            header?: never;
            path: {
                detector: string;
                findingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LookIntoDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DetectorAnswerDto"];
                };
            };
        };
    };
    Detectors_setParameter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                detector: string;
                parameter: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetDetectorParameterDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DetectorAnswerDto"];
                };
            };
        };
    };
    BreakGlass_list: {
        parameters: {
            query: {
                /** @description Only what was reviewed, or was not. */
                review?: "reviewed" | "not-reviewed";
                /** @description How many at most, the latest first; 1 to 200. */
                limit: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BreakGlassDto"][];
                };
            };
        };
    };
    BreakGlass_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenBreakGlassDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BreakGlassDto"];
                };
            };
        };
    };
    BreakGlass_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnOpeningDto"][];
                };
            };
        };
    };
    BreakGlass_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BreakGlassDto"];
                };
            };
        };
    };
    BreakGlass_review: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewBreakGlassDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BreakGlassDto"];
                };
            };
        };
    };
    Destructions_list: {
        parameters: {
            query: {
                /** @description Position that a command answered; waited for briefly, `x-spis-freshness` says whether it is shown. */
                after?: string;
                state?: "proposed" | "approved" | "rejected" | "completed";
                /** @description How many rows to pass over. */
                offset: number;
                /** @description How many rows at most, 1 to 500. */
                limit: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DestructionsPageDto"];
                };
            };
        };
    };
    Destructions_propose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeDestructionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DestructionDto"];
                };
            };
        };
    };
    Destructions_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DestructionDto"];
                };
            };
        };
    };
    Destructions_protocol: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Destructions_approve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DestructionDto"];
                };
            };
        };
    };
    Destructions_reject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectDestructionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DestructionDto"];
                };
            };
        };
    };
    Retention_schedule: {
        parameters: {
            query?: {
                /** @description Today when left out. */
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchedulePeriodDto"][];
                };
            };
        };
    };
    Retention_setPeriod: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetentionPeriodDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchedulePeriodDto"][];
                };
            };
        };
    };
    Retention_review: {
        parameters: {
            query: {
                /** @description Position that a command answered; waited for briefly, `x-spis-freshness` says whether it is shown. */
                after?: string;
                /** @description The day as seen from which it is over; today when left out. */
                on?: string;
                unit?: string;
                /** @description How many rows to pass over. */
                offset: number;
                /** @description How many rows at most, 1 to 500. */
                limit: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionReviewDto"];
                };
            };
        };
    };
    Retention_lapsedPersons: {
        parameters: {
            query: {
                /** @description Position that a command answered; waited for briefly, `x-spis-freshness` says whether it is shown. */
                after?: string;
                /** @description The day as seen from which it is over; today when left out. */
                on?: string;
                unit?: string;
                /** @description How many rows to pass over. */
                offset: number;
                /** @description How many rows at most, 1 to 500. */
                limit: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LapsedPersonsDto"];
                };
            };
        };
    };
    Retention_person: {
        parameters: {
            query?: {
                /** @description Today when left out. */
                on?: string;
            };
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonRetentionDto"];
                };
            };
        };
    };
    Retention_case: {
        parameters: {
            query?: {
                /** @description Today when left out. */
                on?: string;
            };
            header?: never;
            path: {
                kind: "application" | "entry" | "admission" | "decision";
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetainedCaseDto"];
                };
            };
        };
    };
    Retention_hold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: "application" | "entry" | "admission" | "decision";
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseHoldDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Retention_lift: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: "application" | "entry" | "admission" | "decision";
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseHoldDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SubjectAccess_list: {
        parameters: {
            query?: {
                /** @description `open` ones only, or `closed` ones. */
                state?: "open" | "closed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessRequestDto"][];
                };
            };
        };
    };
    SubjectAccess_register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterAccessRequestDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessRequestDto"];
                };
            };
        };
    };
    SubjectAccess_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessRequestDto"];
                };
            };
        };
    };
    SubjectAccess_identify: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentifyRequesterDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessRequestDto"];
                };
            };
        };
    };
    SubjectAccess_extend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtendAccessDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessRequestDto"];
                };
            };
        };
    };
    SubjectAccess_export: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProduceExportDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SubjectAccess_handOver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOverExportDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessRequestDto"];
                };
            };
        };
    };
    SubjectAccess_refuse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseAccessDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessRequestDto"];
                };
            };
        };
    };
    Statistics_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatisticDto"][];
                };
            };
        };
    };
    Statistics_flows: {
        parameters: {
            query: {
                format?: "json" | "csv" | "xlsx";
                /** @description The language of a file. */
                language?: "sl" | "it" | "en";
                /** @description Code of a programme, e.g. home-help. */
                programme: string;
                /** @description First month, e.g. 2022-01. */
                from: string;
                /** @description Last month, included. */
                to: string;
                /** @description What was known by the end of this day, or at this moment; now when left out. */
                knownAt?: string;
                /** @description Code of a municipality, e.g. 050; all when left out. */
                municipality?: string;
                /** @description Name of a provider; all when left out. */
                provider?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatisticTableDto"];
                };
            };
        };
    };
    Statistics_months: {
        parameters: {
            query: {
                format?: "json" | "csv" | "xlsx";
                /** @description The language of a file. */
                language?: "sl" | "it" | "en";
                /** @description Code of a programme, e.g. home-help. */
                programme: string;
                /** @description First month, e.g. 2022-01. */
                from: string;
                /** @description Last month, included. */
                to: string;
                /** @description What was known by the end of this day, or at this moment; now when left out. */
                knownAt?: string;
                /** @description Code of a municipality, e.g. 050; all when left out. */
                municipality?: string;
                /** @description Name of a provider; all when left out. */
                provider?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatisticTableDto"];
                };
            };
        };
    };
    Statistics_drift: {
        parameters: {
            query: {
                format?: "json" | "csv" | "xlsx";
                /** @description The language of a file. */
                language?: "sl" | "it" | "en";
                /** @description Code of a programme, e.g. home-help. */
                programme: string;
                /** @description First month, e.g. 2022-01. */
                from: string;
                /** @description Last month, included. */
                to: string;
                /** @description What was known by the end of this day, or at this moment; now when left out. */
                knownAt?: string;
                /** @description Code of a municipality, e.g. 050; all when left out. */
                municipality?: string;
                /** @description Name of a provider; all when left out. */
                provider?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatisticTableDto"];
                };
            };
        };
    };
    Statistics_definition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatisticDto"];
                };
            };
        };
    };
    PublishedStatistics_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatisticDto"][];
                };
            };
        };
    };
    PublishedStatistics_table: {
        parameters: {
            query: {
                format?: "json" | "csv" | "xlsx";
                /** @description The language of a file. */
                language?: "sl" | "it" | "en";
                /** @description Code of a programme, e.g. home-help. */
                programme: string;
                /** @description A month (2026-03) or a year (2026), as the statistic says. */
                period: string;
                /** @description Only this municipality's row, e.g. 050; all when left out. */
                municipality?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatisticTableDto"];
                };
            };
        };
    };
    RegisterImport_list: {
        parameters: {
            query: {
                /** @description 1 to 500. */
                limit: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterImportResponse"][];
                };
            };
        };
    };
    RegisterImport_import: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ImportForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResponse"];
                };
            };
        };
    };
    Record_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventPageResponse"];
                };
            };
        };
    };
    AuditTrail_choices: {
        parameters: {
            query: {
                /** @description `sl`, `it` or `en`. */
                language: "sl" | "it" | "en";
                /** @description Position that a command answered; waited for briefly, `x-spis-freshness` says whether it is shown. */
                shown?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrailChoicesDto"];
                };
            };
        };
    };
    AuditTrail_ofCase: {
        parameters: {
            query: {
                /** @description `sl`, `it` or `en`. */
                language: "sl" | "it" | "en";
                /** @description Position that a command answered; waited for briefly, `x-spis-freshness` says whether it is shown. */
                shown?: string;
                /** @description `next` of the page before. */
                after?: string;
                /** @description How many rows at most, 1 to 500. */
                limit: number;
                /** @description Event types; may be given several times. */
                type?: string[];
                /** @description The id under which somebody works here. */
                who?: string;
                role?: string;
                /** @description The unit in which was acted. */
                unit?: string;
                /** @description Only events that say something of this field, e.g. `endedOn`. */
                field?: string;
                /** @description A part of a code, number or name of an organisation, or of what a code is called; never personal data. */
                search?: string;
                /** @description Only facts that came with a file, or only others. */
                imported?: boolean;
                /** @description First day of recording. */
                recordedFrom?: string;
                /** @description Last day of recording. */
                recordedTo?: string;
                /** @description First effective day. */
                effectiveFrom?: string;
                /** @description Last effective day. */
                effectiveTo?: string;
                /** @description In the order of the record, or the newest first. */
                order: "oldest" | "newest";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrailPageAnswerDto"];
                };
            };
        };
    };
    AuditTrail_state: {
        parameters: {
            query: {
                /** @description `sl`, `it` or `en`. */
                language: "sl" | "it" | "en";
                /** @description Position that a command answered; waited for briefly, `x-spis-freshness` says whether it is shown. */
                shown?: string;
                /** @description Up to and with this position of the record. */
                at?: string;
                /** @description As known by the end of this day, or at this moment. */
                knownAt?: string;
                /** @description The facts of this day and before, each from its own effective day. */
                on?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseStateDto"];
                };
            };
        };
    };
    AuditTrail_comparison: {
        parameters: {
            query: {
                /** @description `sl`, `it` or `en`. */
                language: "sl" | "it" | "en";
                /** @description Position that a command answered; waited for briefly, `x-spis-freshness` says whether it is shown. */
                shown?: string;
                fromAt?: string;
                fromKnownAt?: string;
                fromOn?: string;
                toAt?: string;
                toKnownAt?: string;
                toOn?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseComparisonDto"];
                };
            };
        };
    };
    AuditTrail_ofPerson: {
        parameters: {
            query: {
                /** @description `sl`, `it` or `en`. */
                language: "sl" | "it" | "en";
                /** @description Position that a command answered; waited for briefly, `x-spis-freshness` says whether it is shown. */
                shown?: string;
                /** @description `next` of the page before. */
                after?: string;
                /** @description How many rows at most, 1 to 500. */
                limit: number;
                /** @description Event types; may be given several times. */
                type?: string[];
                /** @description The id under which somebody works here. */
                who?: string;
                role?: string;
                /** @description The unit in which was acted. */
                unit?: string;
                /** @description Only events that say something of this field, e.g. `endedOn`. */
                field?: string;
                /** @description A part of a code, number or name of an organisation, or of what a code is called; never personal data. */
                search?: string;
                /** @description Only facts that came with a file, or only others. */
                imported?: boolean;
                /** @description First day of recording. */
                recordedFrom?: string;
                /** @description Last day of recording. */
                recordedTo?: string;
                /** @description First effective day. */
                effectiveFrom?: string;
                /** @description Last effective day. */
                effectiveTo?: string;
                /** @description In the order of the record, or the newest first. */
                order: "oldest" | "newest";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrailPageAnswerDto"];
                };
            };
        };
    };
    AuditTrail_ofUser: {
        parameters: {
            query: {
                /** @description `sl`, `it` or `en`. */
                language: "sl" | "it" | "en";
                /** @description Position that a command answered; waited for briefly, `x-spis-freshness` says whether it is shown. */
                shown?: string;
                /** @description `next` of the page before. */
                after?: string;
                /** @description How many rows at most, 1 to 500. */
                limit: number;
                /** @description Event types; may be given several times. */
                type?: string[];
                /** @description The id under which somebody works here. */
                who?: string;
                role?: string;
                /** @description The unit in which was acted. */
                unit?: string;
                /** @description Only events that say something of this field, e.g. `endedOn`. */
                field?: string;
                /** @description A part of a code, number or name of an organisation, or of what a code is called; never personal data. */
                search?: string;
                /** @description Only facts that came with a file, or only others. */
                imported?: boolean;
                /** @description First day of recording. */
                recordedFrom?: string;
                /** @description Last day of recording. */
                recordedTo?: string;
                /** @description First effective day. */
                effectiveFrom?: string;
                /** @description Last effective day. */
                effectiveTo?: string;
                /** @description In the order of the record, or the newest first. */
                order: "oldest" | "newest";
            };
            header?: never;
            path: {
                /** @description The id under which somebody works here. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrailPageAnswerDto"];
                };
            };
        };
    };
    AuditTrail_ofUnit: {
        parameters: {
            query: {
                /** @description `sl`, `it` or `en`. */
                language: "sl" | "it" | "en";
                /** @description Position that a command answered; waited for briefly, `x-spis-freshness` says whether it is shown. */
                shown?: string;
                /** @description `next` of the page before. */
                after?: string;
                /** @description How many rows at most, 1 to 500. */
                limit: number;
                /** @description Event types; may be given several times. */
                type?: string[];
                /** @description The id under which somebody works here. */
                who?: string;
                role?: string;
                /** @description The unit in which was acted. */
                unit?: string;
                /** @description Only events that say something of this field, e.g. `endedOn`. */
                field?: string;
                /** @description A part of a code, number or name of an organisation, or of what a code is called; never personal data. */
                search?: string;
                /** @description Only facts that came with a file, or only others. */
                imported?: boolean;
                /** @description First day of recording. */
                recordedFrom?: string;
                /** @description Last day of recording. */
                recordedTo?: string;
                /** @description First effective day. */
                effectiveFrom?: string;
                /** @description Last effective day. */
                effectiveTo?: string;
                /** @description In the order of the record, or the newest first. */
                order: "oldest" | "newest";
            };
            header?: never;
            path: {
                /** @description As in the actor of an event, e.g. `Koper`. */
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrailPageAnswerDto"];
                };
            };
        };
    };
    TrailExports_ofCase: {
        parameters: {
            query: {
                /** @description `sl`, `it` or `en`. */
                language: "sl" | "it" | "en";
                /** @description Position that a command answered; waited for briefly, `x-spis-freshness` says whether it is shown. */
                shown?: string;
                /** @description `csv`, `xlsx`, `pdf`, or `signed-pdf`: a PDF with a signature inside (PAdES). */
                format: "csv" | "xlsx" | "pdf" | "signed-pdf";
                /** @description Event types; may be given several times. */
                type?: string[];
                /** @description The id under which somebody works here. */
                who?: string;
                role?: string;
                /** @description The unit in which was acted. */
                unit?: string;
                /** @description Only events that say something of this field, e.g. `endedOn`. */
                field?: string;
                /** @description A part of a code, number or name of an organisation, or of what a code is called; never personal data. */
                search?: string;
                /** @description Only facts that came with a file, or only others. */
                imported?: boolean;
                /** @description First day of recording. */
                recordedFrom?: string;
                /** @description Last day of recording. */
                recordedTo?: string;
                /** @description First effective day. */
                effectiveFrom?: string;
                /** @description Last effective day. */
                effectiveTo?: string;
                /** @description In the order of the record, or the newest first. */
                order: "oldest" | "newest";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    TrailExports_ofPerson: {
        parameters: {
            query: {
                /** @description `sl`, `it` or `en`. */
                language: "sl" | "it" | "en";
                /** @description Position that a command answered; waited for briefly, `x-spis-freshness` says whether it is shown. */
                shown?: string;
                /** @description `csv`, `xlsx`, `pdf`, or `signed-pdf`: a PDF with a signature inside (PAdES). */
                format: "csv" | "xlsx" | "pdf" | "signed-pdf";
                /** @description Event types; may be given several times. */
                type?: string[];
                /** @description The id under which somebody works here. */
                who?: string;
                role?: string;
                /** @description The unit in which was acted. */
                unit?: string;
                /** @description Only events that say something of this field, e.g. `endedOn`. */
                field?: string;
                /** @description A part of a code, number or name of an organisation, or of what a code is called; never personal data. */
                search?: string;
                /** @description Only facts that came with a file, or only others. */
                imported?: boolean;
                /** @description First day of recording. */
                recordedFrom?: string;
                /** @description Last day of recording. */
                recordedTo?: string;
                /** @description First effective day. */
                effectiveFrom?: string;
                /** @description Last effective day. */
                effectiveTo?: string;
                /** @description In the order of the record, or the newest first. */
                order: "oldest" | "newest";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    TrailExports_ofUser: {
        parameters: {
            query: {
                /** @description `sl`, `it` or `en`. */
                language: "sl" | "it" | "en";
                /** @description Position that a command answered; waited for briefly, `x-spis-freshness` says whether it is shown. */
                shown?: string;
                /** @description `csv`, `xlsx`, `pdf`, or `signed-pdf`: a PDF with a signature inside (PAdES). */
                format: "csv" | "xlsx" | "pdf" | "signed-pdf";
                /** @description Event types; may be given several times. */
                type?: string[];
                /** @description The id under which somebody works here. */
                who?: string;
                role?: string;
                /** @description The unit in which was acted. */
                unit?: string;
                /** @description Only events that say something of this field, e.g. `endedOn`. */
                field?: string;
                /** @description A part of a code, number or name of an organisation, or of what a code is called; never personal data. */
                search?: string;
                /** @description Only facts that came with a file, or only others. */
                imported?: boolean;
                /** @description First day of recording. */
                recordedFrom?: string;
                /** @description Last day of recording. */
                recordedTo?: string;
                /** @description First effective day. */
                effectiveFrom?: string;
                /** @description Last effective day. */
                effectiveTo?: string;
                /** @description In the order of the record, or the newest first. */
                order: "oldest" | "newest";
            };
            header?: never;
            path: {
                /** @description The id under which somebody works here. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    TrailExports_ofUnit: {
        parameters: {
            query: {
                /** @description `sl`, `it` or `en`. */
                language: "sl" | "it" | "en";
                /** @description Position that a command answered; waited for briefly, `x-spis-freshness` says whether it is shown. */
                shown?: string;
                /** @description `csv`, `xlsx`, `pdf`, or `signed-pdf`: a PDF with a signature inside (PAdES). */
                format: "csv" | "xlsx" | "pdf" | "signed-pdf";
                /** @description Event types; may be given several times. */
                type?: string[];
                /** @description The id under which somebody works here. */
                who?: string;
                role?: string;
                /** @description The unit in which was acted. */
                unit?: string;
                /** @description Only events that say something of this field, e.g. `endedOn`. */
                field?: string;
                /** @description A part of a code, number or name of an organisation, or of what a code is called; never personal data. */
                search?: string;
                /** @description Only facts that came with a file, or only others. */
                imported?: boolean;
                /** @description First day of recording. */
                recordedFrom?: string;
                /** @description Last day of recording. */
                recordedTo?: string;
                /** @description First effective day. */
                effectiveFrom?: string;
                /** @description Last effective day. */
                effectiveTo?: string;
                /** @description In the order of the record, or the newest first. */
                order: "oldest" | "newest";
            };
            header?: never;
            path: {
                /** @description As in the actor of an event, e.g. `Koper`. */
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Evidence_list: {
        parameters: {
            query: {
                /** @description Only seals after this number. */
                after: number;
                /** @description How many at most, 1 to 1000. */
                limit: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealResponse"][];
                };
            };
        };
    };
    Evidence_seal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealResponse"][];
                };
            };
        };
    };
    Evidence_find: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealResponse"];
                };
            };
        };
    };
    Evidence_check: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceCheckResponse"];
                };
            };
        };
    };
    Forecast_forecast: {
        parameters: {
            query: {
                /** @description The last month observed, e.g. 2022-11. */
                after: string;
                /** @description How many months ahead, 1 to 24. */
                ahead: number;
                /** @description More (or, negative, fewer) admissions each month than observed. */
                extraAdmissions: number;
                /** @description Arrivals as a percentage of those observed. */
                arrivalsPercent: number;
                /** @description The same seed gives the same figures. */
                seed: number;
                /** @description What was known by the end of this day, or at this moment; now when left out. */
                knownAt?: string;
                /** @description Code of a municipality, e.g. 050; all when left out. */
                municipality?: string;
                /** @description Name of a provider; all when left out. */
                provider?: string;
                /** @description Only those who wait under this law; all when left out. */
                legalRegime?: "ZSV" | "ZDOsk-1";
                /** @description From when waiting days count: the listing, or the complete application where its day is recorded. */
                clock?: "listing" | "complete-application";
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForecastDto"];
                };
            };
        };
    };
    Reports_waitingList: {
        parameters: {
            query: {
                /** @description The day of the list, e.g. 2022-11-30. */
                on: string;
                /** @description First month of the mean, e.g. 2022-01. */
                from: string;
                /** @description Last month of the mean, included. */
                to: string;
                /** @description Which reading of "a month on average" is told. */
                reading: "monthEnd" | "dailyMean" | "distinctPersons";
                language: "sl" | "it";
                /** @description What was known by the end of this day, or at this moment; now when left out. */
                knownAt?: string;
                /** @description Code of a municipality, e.g. 050; all when left out. */
                municipality?: string;
                /** @description Name of a provider; all when left out. */
                provider?: string;
                /** @description Only those who wait under this law; all when left out. */
                legalRegime?: "ZSV" | "ZDOsk-1";
                /** @description From when waiting days count: the listing, or the complete application where its day is recorded. */
                clock?: "listing" | "complete-application";
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingListReportDto"];
                };
            };
        };
    };
    Health_live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Health_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    Live_follow: {
        parameters: {
            query?: never;
            header?: {
                /** @description Position after which to go on */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    Keys_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeysDto"];
                };
            };
        };
    };
    System_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemStateDto"];
                };
            };
        };
    };
    System_listRebuilds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RebuildDto"][];
                };
            };
        };
    };
    System_rebuild: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                view: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RebuildDto"];
                };
            };
        };
    };
    System_switchBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                view: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    System_pause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                view: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    System_resume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                view: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    System_listParked: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                view: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParkedStreamDto"][];
                };
            };
        };
    };
    System_retry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                view: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetryDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetriedDto"][];
                };
            };
        };
    };
    Parameters_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParameterDto"][];
                };
            };
        };
    };
    Oidc_start: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Oidc_callback: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Oidc_signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SignIn_ways: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaysDto"];
                };
            };
        };
    };
    SignIn_signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
        };
    };
    SignIn_begin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnrolmentRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecretDto"];
                };
            };
        };
    };
    SignIn_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmationRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolledDto"];
                };
            };
        };
    };
    Session_who: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
        };
    };
    Session_signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Session_choose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
        };
    };
    Session_renew: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
        };
    };
    Session_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionSummaryDto"][];
                };
            };
        };
    };
    Session_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Session_changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
        };
    };
    SecondFactor_begin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondFactorRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecretDto"];
                };
            };
        };
    };
    SecondFactor_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCodeRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolledDto"];
                };
            };
        };
    };
    Accounts_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountDto"][];
                };
            };
        };
    };
    Accounts_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenAccountRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationDto"];
                };
            };
        };
    };
    Accounts_reset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationDto"];
                };
            };
        };
    };
    Accounts_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Accounts_grantRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountRoleRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Accounts_withdrawRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountRoleRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Accounts_grantUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountUnitRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Accounts_withdrawUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountUnitRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Accounts_listSessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionSummaryDto"][];
                };
            };
        };
    };
    Accounts_revokeSessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ApiTokens_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiTokenDto"][];
                };
            };
        };
    };
    ApiTokens_issue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueTokenRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedTokenDto"];
                };
            };
        };
    };
    ApiTokens_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Units_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitDto"][];
                };
            };
        };
    };
}
