namespace CustomerPortal.Platform.Settings;

/// <summary>The time zone of the current tenant (or of the host).</summary>
public interface ITimeZoneAppService
{
    /// <summary>IANA id.</summary>
    Task<string> GetAsync(CancellationToken ct);

    /// <summary>Stores it.</summary>
    Task UpdateAsync(string timeZone, CancellationToken ct);

    /// <summary>Every time zone.</summary>
    IReadOnlyList<NameValueDto> List();
}

/// <summary>A name with its value, as ABP's clients read it.</summary>
public sealed record NameValueDto(string Name, string Value);
