namespace CustomerPortal.Isolation;

/// <summary>Ids by kind: what one tenant's staff, or one customer's contact, calls its own.</summary>
/// <param name="Canary">Word that stands in every text of it and nowhere else.</param>
/// <param name="Ids">Id (or name) of each kind; of a kind that is not there, nothing ever existed.</param>
internal sealed record World(string Canary, IReadOnlyDictionary<string, string> Ids)
{
    private const string NoId = "0192ffff-0000-7000-8000-00000000dead";

    /// <summary>Nothing of it ever existed.</summary>
    public static World Missing { get; } = new("CAN-NONE", new Dictionary<string, string>());

    public string this[string kind] => Ids.GetValueOrDefault(kind) ?? kind switch
    {
        "userName" or "roleName" or "tenantName" => "nobody",
        "email" => "nobody@example.com",
        _ => NoId,
    };
}
