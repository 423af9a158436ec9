namespace CustomerPortal.Platform.Abp;

/// <summary>Everything that an application asks at its start, as ABP's clients read it.</summary>
public sealed record ApplicationConfigurationDto
{
    public required LocalizationConfigurationDto Localization { get; init; }

    public required AuthConfigurationDto Auth { get; init; }

    public required ValuesDto Setting { get; init; }

    public required CurrentUserDto CurrentUser { get; init; }

    public required ValuesDto Features { get; init; }

    public GlobalFeaturesDto GlobalFeatures { get; init; } = new([]);

    public MultiTenancyDto MultiTenancy { get; init; } = new(true, 0);

    public required CurrentTenantDto CurrentTenant { get; init; }

    public required TimingDto Timing { get; init; }

    public ClockDto Clock { get; init; } = new("Utc");

    public ObjectExtensionsDto ObjectExtensions { get; init; } = ObjectExtensionsDto.None;

    public IReadOnlyDictionary<string, string> ExtraProperties { get; init; } = new Dictionary<string, string>();
}

/// <summary>Names of what is granted; each is true.</summary>
public sealed record AuthConfigurationDto(IReadOnlyDictionary<string, bool> GrantedPolicies);

/// <summary>Names with their values.</summary>
public sealed record ValuesDto(IReadOnlyDictionary<string, string> Values);

/// <summary>Always empty here.</summary>
public sealed record GlobalFeaturesDto(IReadOnlyList<string> EnabledFeatures);

/// <summary>Tenants exist, and each has users of its own (0).</summary>
public sealed record MultiTenancyDto(bool IsEnabled, int UserSharingStrategy);

/// <summary>Id and name are null at the host.</summary>
public sealed record CurrentTenantDto(Guid? Id, string? Name, bool IsAvailable);

/// <summary>The time zone by both names.</summary>
public sealed record TimingDto(TimeZoneDto TimeZone);

/// <summary>The time zone by both names.</summary>
public sealed record TimeZoneDto(IanaTimeZoneDto Iana, WindowsTimeZoneDto Windows);

/// <summary>For example Europe/Amsterdam.</summary>
public sealed record IanaTimeZoneDto(string TimeZoneName);

/// <summary>For example W. Europe Standard Time; null when Windows has none.</summary>
public sealed record WindowsTimeZoneDto(string? TimeZoneId);

/// <summary>Moments are UTC.</summary>
public sealed record ClockDto(string Kind);

/// <summary>Always empty here.</summary>
public sealed record ObjectExtensionsDto(IReadOnlyDictionary<string, string> Modules, IReadOnlyDictionary<string, string> Enums)
{
    public static readonly ObjectExtensionsDto None = new(new Dictionary<string, string>(), new Dictionary<string, string>());
}

/// <summary>Who is signed in.</summary>
public sealed record CurrentUserDto
{
    public static readonly CurrentUserDto Nobody = new();

    public bool IsAuthenticated { get; init; }

    public Guid? Id { get; init; }

    public Guid? TenantId { get; init; }

    public Guid? ImpersonatorUserId { get; init; }

    public Guid? ImpersonatorTenantId { get; init; }

    public string? ImpersonatorUserName { get; init; }

    public string? ImpersonatorTenantName { get; init; }

    public string? UserName { get; init; }

    public string? Name { get; init; }

    public string? SurName { get; init; }

    public string? Email { get; init; }

    public bool EmailVerified { get; init; }

    public string? PhoneNumber { get; init; }

    public bool PhoneNumberVerified { get; init; }

    public IReadOnlyList<string> Roles { get; init; } = [];
}
