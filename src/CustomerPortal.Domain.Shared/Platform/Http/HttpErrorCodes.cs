namespace CustomerPortal.Platform.Http;

/// <summary>What the HTTP layer itself answers; each is a text key.</summary>
public static class HttpErrorCodes
{
    /// <summary>Nobody is signed in (401).</summary>
    public const string NotSignedIn = "Platform:NotSignedIn";

    /// <summary>Staff who looks at the client area as a contact changes nothing there (403).</summary>
    public const string OnlyLooking = "Platform:OnlyLooking";

    /// <summary>The request names another tenant than the session's (400).</summary>
    public const string TenantMismatch = "Tenancy:Mismatch";

    /// <summary>The request names a tenant that does not exist (400).</summary>
    public const string TenantUnknown = "Tenancy:Unknown";

    /// <summary>The antiforgery token is missing or stale, or the request comes from another site (400).</summary>
    public const string AntiforgeryInvalid = "Platform:AntiforgeryInvalid";

    /// <summary>The request cannot be understood (400).</summary>
    public const string RequestInvalid = "Platform:RequestInvalid";

    /// <summary>The body is not JSON (400).</summary>
    public const string JsonInvalid = "Platform:JsonInvalid";

    /// <summary>A text holds the character NUL (400).</summary>
    public const string NulRefused = "Platform:NulRefused";

    /// <summary>The route exists, the method does not (405).</summary>
    public const string MethodNotAllowed = "Platform:MethodNotAllowed";

    /// <summary>The client was too slow in sending (408).</summary>
    public const string RequestTooSlow = "Platform:RequestTooSlow";

    /// <summary>The body is too large (413).</summary>
    public const string TooLarge = "Platform:TooLarge";

    /// <summary>The body has a type that is not read here (415).</summary>
    public const string MediaTypeUnsupported = "Platform:MediaTypeUnsupported";

    /// <summary>Too many requests in a short time (429).</summary>
    public const string TooManyRequests = "Platform:TooManyRequests";

    /// <summary>The database is away for a moment (503).</summary>
    public const string Unavailable = "Platform:Unavailable";

    /// <summary>A field is missing or empty.</summary>
    public const string Required = "Validation:Required";

    /// <summary>Longer than {max}.</summary>
    public const string MaxLength = "Validation:MaxLength";

    /// <summary>Shorter than {min}.</summary>
    public const string MinLength = "Validation:MinLength";

    /// <summary>Not between {min} and {max} long.</summary>
    public const string Length = "Validation:Length";

    /// <summary>Not between {min} and {max}.</summary>
    public const string Range = "Validation:Range";

    /// <summary>Not an e-mail address.</summary>
    public const string Email = "Validation:Email";

    /// <summary>Not a web address.</summary>
    public const string Url = "Validation:Url";

    /// <summary>Not a phone number.</summary>
    public const string Phone = "Validation:Phone";

    /// <summary>A value of the wrong kind: text for a number, an unknown choice.</summary>
    public const string ValueUnreadable = "Validation:ValueUnreadable";

    /// <summary>A value that another rule refuses.</summary>
    public const string ValueInvalid = "Validation:ValueInvalid";
}
