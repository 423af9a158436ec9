using CustomerPortal.Kernel;

namespace CustomerPortal.Messaging;

/// <summary>Compares what the domain that signs mails publishes with what it should.</summary>
internal sealed class MailDomainCheck(DkimKeys keys, IMailDns dns)
{
    private const int MostParents = 4;
    private const int MostShown = 600;

    /// <exception cref="BusinessException"><see cref="MessagingErrorCodes.DkimNotSet"/></exception>
    public async Task<MailDomainDto> LookAsync(CancellationToken ct)
    {
        var key = await keys.RecordAsync(ct) ?? throw new BusinessException(MessagingErrorCodes.DkimNotSet);
        List<string> policies = [.. WithParents(key.Domain).Select(domain => $"_dmarc.{domain}")];
        var found = await dns.FindTextsAsync([key.Name, key.Domain, .. policies], ct);
        return new MailDomainDto(Dkim(key, found[0]), Only("v=spf1", key.Domain, found[1]), Policy(policies, found.Skip(2).ToList()));
    }

    // Of a name with several keys readers may take any (RFC 6376, 3.6.2.2): that is as wrong as another key.
    private static DnsRecordDto Dkim(DkimRecordDto key, IReadOnlyList<string>? texts)
    {
        var keysThere = texts?.Where(text => Tags(text).ContainsKey("p")).ToList();
        return keysThere switch
        {
            null => new DnsRecordDto(key.Name, DnsRecordState.Unanswered, string.Empty),
            [] => new DnsRecordDto(key.Name, DnsRecordState.Missing, string.Empty),
            [var one] when IsSame(Tags(one), Tags(key.Value)) => Found(key.Name, DnsRecordState.Right, one),
            _ => Found(key.Name, DnsRecordState.Wrong, string.Join('\n', keysThere)),
        };
    }

    private static bool IsSame(Dictionary<string, string> there, Dictionary<string, string> ours) =>
        there["p"] == ours["p"] && there.GetValueOrDefault("v", ours["v"]) == ours["v"] && there.GetValueOrDefault("k", ours["k"]) == ours["k"];

    private static DnsRecordDto Only(string version, string name, IReadOnlyList<string>? texts)
    {
        var records = texts?.Where(text => IsOf(version, text)).ToList();
        return records switch
        {
            null => new DnsRecordDto(name, DnsRecordState.Unanswered, string.Empty),
            [] => new DnsRecordDto(name, DnsRecordState.Missing, string.Empty),
            [var one] => Found(name, DnsRecordState.Right, one),
            _ => Found(name, DnsRecordState.Wrong, string.Join('\n', records)),
        };
    }

    // The nearest says it; above an unanswered one nothing is certain.
    private static DnsRecordDto Policy(List<string> names, List<IReadOnlyList<string>?> found)
    {
        var looked = names.Select((name, i) => Only("v=DMARC1", name, found[i])).ToList();
        return looked.Find(record => record.State != DnsRecordState.Missing) ?? looked[0];
    }

    private static bool IsOf(string version, string text) =>
        text.StartsWith(version, StringComparison.OrdinalIgnoreCase) && (text.Length == version.Length || text[version.Length] is ' ' or ';');

    private static DnsRecordDto Found(string name, DnsRecordState state, string text) => new(name, state, text.Length <= MostShown ? text : text[..MostShown]);

    private static IEnumerable<string> WithParents(string domain)
    {
        var labels = domain.Split('.');
        return Enumerable.Range(0, Math.Min(labels.Length - 1, MostParents)).Select(left => string.Join('.', labels[left..]));
    }

    // Tags of a record (RFC 6376, 3.2); white space in the key means nothing.
    private static Dictionary<string, string> Tags(string text) => text.Split(';').Select(tag => tag.Split('=', 2)).Where(pair => pair.Length == 2)
        .GroupBy(pair => pair[0].Trim()).ToDictionary(g => g.Key, g => string.Concat(g.First()[1].Where(c => !char.IsWhiteSpace(c))), StringComparer.Ordinal);
}
