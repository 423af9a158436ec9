namespace CustomerPortal.Platform.Identity;

/// <summary>The own security of contacts.</summary>
public interface IContactSecurity : IAccountSecurity;
