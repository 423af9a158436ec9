namespace CustomerPortal.Platform.Identity;

/// <summary>A whole list, as ABP's clients read it.</summary>
public sealed record ItemsDto<T>(IReadOnlyList<T> Items);
