namespace CustomerPortal.Platform.ApiKeys;

/// <summary>Codes of the rules about API keys; each is also the key of its text.</summary>
public static class ApiKeyErrorCodes
{
    /// <summary>The key is unknown, revoked, expired or of a closed account (401).</summary>
    public const string Refused = "ApiKeys:KeyRefused";

    /// <summary>The route is for signed-in people, not for keys (403).</summary>
    public const string PeopleOnly = "ApiKeys:RouteIsForPeople";

    /// <summary>A scope that is no permission, or one that the account lacks: {name}.</summary>
    public const string ScopeNotHeld = "ApiKeys:ScopeIsNotHeld";

    /// <summary>The key would not live a day.</summary>
    public const string ExpiryPast = "ApiKeys:ExpiryIsPast";

    /// <summary>The key would live longer than {days} days.</summary>
    public const string ExpiryTooFar = "ApiKeys:ExpiryIsTooFar";

    /// <summary>The account has {max} live keys.</summary>
    public const string TooMany = "ApiKeys:TooManyKeys";

    /// <summary>Somebody sits there in another's place.</summary>
    public const string InAnothersPlace = "ApiKeys:MadeInAnothersPlace";
}
