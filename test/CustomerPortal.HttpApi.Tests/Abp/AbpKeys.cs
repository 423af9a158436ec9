namespace CustomerPortal.Abp;

/// <summary>Texts that ABP's screens look up, found in its compiled packages 10.4.1.</summary>
internal static class AbpKeys
{
    private static readonly Dictionary<string, string[]> ByResource = new(StringComparer.Ordinal)
    {
        ["CustomerPortal"] =
        [
            "Add", "AppName", "Items", "Max",
            "Menu:Home", "Min", "NoItemsAdded", "Remove",
            "Select",
        ],
        ["AbpAccount"] =
        [
            "AlreadyRegistered", "AreYouANewUser", "BackToLogin", "Cancel",
            "Close", "ConfirmPassword", "DefaultErrorMessage", "EmailAddress",
            "ForgotPassword", "InvalidLoginRequest", "Login", "Manage",
            "Menu:Account", "MyAccount", "Password", "PasswordChangedMessage",
            "PasswordResetMailSentMessage", "PersonalSettings", "PersonalSettingsChangedConfirmationModalDescription", "PersonalSettingsChangedConfirmationModalTitle",
            "PersonalSettingsSaved", "Register", "RememberMe", "ResetPassword",
            "ResetPassword_Information", "SelfRegistrationDisabledMessage", "SendPasswordResetLink_Information", "Submit",
            "ThereAreNoLoginSchemesConfiguredForThisClient", "UserName", "UserNameOrEmailAddress", "YourPasswordIsSuccessfullyReset",
        ],
        ["AbpFeatureManagement"] =
        [
            "AreYouSure", "AreYouSureToResetToDefault", "Cancel", "Features",
            "ManageHostFeatures", "ManageHostFeaturesText", "NoFeatureFoundMessage", "Permission:FeatureManagement",
            "ResetToDefault", "ResetedToDefault", "Save",
        ],
        ["AbpIdentity"] =
        [
            "AreYouSure", "Cancel", "ChangePassword", "Delete",
            "DisplayName:CurrentPassword", "DisplayName:Email", "DisplayName:IsActive", "DisplayName:IsDefault",
            "DisplayName:IsPublic", "DisplayName:LockoutEnabled", "DisplayName:Name", "DisplayName:NewPassword",
            "DisplayName:NewPasswordConfirm", "DisplayName:PhoneNumber", "DisplayName:Surname", "DisplayName:UserName",
            "Edit", "EmailAddress", "Menu:IdentityManagement", "NewRole",
            "NewUser", "Password", "Permissions", "PersonalSettings",
            "PhoneNumber", "RoleDeletionConfirmationMessage", "RoleName", "Roles",
            "Save", "ThisUserIsNotActiveMessage", "UserDeletionConfirmationMessage", "UserInformations",
            "UserName", "Users", "Volo.Abp.Identity:InvalidUserName", "Volo.Abp.Identity:PasswordConfirmationFailed",
            "Volo.Abp.Identity:PasswordRequiresDigit", "Volo.Abp.Identity:PasswordRequiresLower", "Volo.Abp.Identity:PasswordRequiresNonAlphanumeric", "Volo.Abp.Identity:PasswordRequiresUpper",
        ],
        ["AbpPermissionManagement"] =
        [
            "AddResourcePermission", "AreYouSure", "ErrorLoadingPermissions", "GrantAllResourcePermissions",
            "NoPermissionsAssigned", "NoResourcePermissionFound", "NoResourceProviderKeyLookupServiceFound", "PermissionGroup",
            "Permissions", "PleaseSelectProviderAndPermissions", "Provider", "ResourcePermissionDeletionConfirmationMessage",
            "ResourcePermissionPermissions", "ResourcePermissions", "SearchProviderKey", "SelectAllInAllTabs",
            "SelectAllInThisTab", "SelectProvider", "UpdatePermission",
        ],
        ["AbpSettingManagement"] =
        [
            "Body", "DefaultFromAddress", "DefaultFromDisplayName", "Menu:Emailing",
            "Save", "SavedSuccessfully", "Send", "SendTestEmail",
            "SenderEmailAddress", "SentSuccessfully", "Settings", "SmtpDomain",
            "SmtpEnableSsl", "SmtpHost", "SmtpPassword", "SmtpPort",
            "SmtpUseDefaultCredentials", "SmtpUserName", "Subject", "TargetEmailAddress",
            "TestEmailBody", "TestEmailSubject",
        ],
        ["AbpTenantManagement"] =
        [
            "AreYouSure", "Cancel", "Delete", "DisplayName:AdminEmailAddress",
            "DisplayName:AdminPassword", "Edit", "Menu:TenantManagement", "NewTenant",
            "Permission:ManageFeatures", "Save", "TenantDeletionConfirmationMessage", "TenantName",
            "Tenants",
        ],
        ["AbpUi"] =
        [
            "401Message", "403Message", "404Message", "500Message",
            "Actions", "AreYouSure", "AreYouSureYouWantToCancelEditingWarningMessage", "Cancel",
            "ChangePassword", "Close", "DefaultErrorMessage", "DefaultErrorMessage401",
            "DefaultErrorMessage401Detail", "DefaultErrorMessage403", "DefaultErrorMessage403Detail", "DefaultErrorMessage404",
            "DefaultErrorMessage404Detail", "DefaultErrorMessageDetail", "Delete", "DeletedSuccessfully",
            "Edit", "Error", "ErrorLoadingDatatable", "InternetConnectionInfo",
            "Loading", "Login", "Logout", "NoDataAvailableInDatatable",
            "OthersGroup", "PagerSearch", "Save", "SavedSuccessfully",
            "Selected", "Total", "Yes",
        ],
        ["AbpUiMultiTenancy"] =
        [
            "GivenTenantIsNotAvailable", "Name", "NotSelected", "Switch",
            "SwitchTenant", "SwitchTenantHint", "Tenant",
        ],
        ["AbpUiNavigation"] =
        [
            "Menu:Administration",
        ],
        ["AbpValidation"] =
        [
            "ThisFieldIsNotAValidCreditCardNumber.", "ThisFieldIsNotAValidEmailAddress.", "ThisFieldIsNotAValidFullyQualifiedHttpHttpsOrFtpUrl", "ThisFieldIsNotValid.",
            "ThisFieldIsRequired.", "ThisFieldMustBeAStringOrArrayTypeWithAMaximumLengthOf", "ThisFieldMustBeAStringOrArrayTypeWithAMinimumLengthOf", "ThisFieldMustBeBetween",
            "ThisFieldMustBeGreaterThanOrEqual", "ThisFieldMustBeLessOrEqual",
        ],
    };

    public static IEnumerable<(string Resource, string Name)> All() => ByResource.SelectMany(r => r.Value.Select(name => (r.Key, name)));
}
