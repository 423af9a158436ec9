namespace CustomerPortal.Platform.Identity;

/// <summary>Errors about accounts and roles.</summary>
public static class IdentityErrorCodes
{
    public const string UserNameInvalid = "Identity:UserNameInvalid";
    public const string UserNameTaken = "Identity:UserNameTaken";
    public const string EmailInvalid = "Identity:EmailInvalid";
    public const string EmailTaken = "Identity:EmailTaken";
    public const string RoleNameInvalid = "Identity:RoleNameInvalid";
    public const string RoleNameTaken = "Identity:RoleNameTaken";
    public const string RoleUnknown = "Identity:RoleUnknown";
    public const string RoleIsStatic = "Identity:RoleIsStatic";
    public const string RoleIsInUse = "Identity:RoleIsInUse";
    public const string PasswordTooShort = "Identity:PasswordTooShort";
    public const string PasswordNeedsUniqueCharacters = "Identity:PasswordNeedsUniqueCharacters";
    public const string PasswordNeedsSymbol = "Identity:PasswordNeedsSymbol";
    public const string PasswordNeedsDigit = "Identity:PasswordNeedsDigit";
    public const string PasswordNeedsLowercase = "Identity:PasswordNeedsLowercase";
    public const string PasswordNeedsUppercase = "Identity:PasswordNeedsUppercase";
    public const string SignInRefused = "Identity:SignInRefused";
    public const string ContactSignInRefused = "Identity:ContactSignInRefused";
    public const string PasswordWrong = "Identity:PasswordWrong";
    public const string AlreadyHasPassword = "Identity:AlreadyHasPassword";
    public const string LinkInvalid = "Identity:LinkInvalid";
    public const string TooManyTries = "Identity:TooManyTries";
    public const string OwnAccountDeleted = "Identity:OwnAccountDeleted";
    public const string OwnAccountDeactivated = "Identity:OwnAccountDeactivated";
    public const string OwnRolesChanged = "Identity:OwnRolesChanged";
    public const string LastAdministrator = "Identity:LastAdministrator";
    public const string RoleGivesMore = "Identity:RoleGivesMore";
    public const string AdministratorNotDefault = "Identity:AdministratorNotDefault";
    public const string CodeWrong = "Identity:CodeWrong";
    public const string CodeNeeded = "Identity:CodeNeeded";
    public const string SignInStepOver = "Identity:SignInStepOver";
    public const string TwoFactorIsOn = "Identity:TwoFactorIsOn";
    public const string TwoFactorIsOff = "Identity:TwoFactorIsOff";
    public const string TwoFactorMustBeSetUp = "Identity:TwoFactorMustBeSetUp";
    public const string PasskeyRefused = "Identity:PasskeyRefused";
    public const string PasskeyLimit = "Identity:PasskeyLimit";
    public const string ImpersonationReasonShort = "Identity:ImpersonationReasonShort";
    public const string ImpersonationTenantClosed = "Identity:ImpersonationTenantClosed";
    public const string NotWhileImpersonating = "Identity:NotWhileImpersonating";
    public const string StaffLimitReached = "Identity:StaffLimitReached";
    public const string RegistrationOff = "Identity:RegistrationOff";
}
