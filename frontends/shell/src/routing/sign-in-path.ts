/** Path of the page that offers the ways to sign in. */
export const SIGN_IN_PATH = '/dang-nhap'
